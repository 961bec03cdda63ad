/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MapGroupMutationVariables = Exact<{
  input: Api.MapGroupInput;
}>;


export type MapGroupMutation = { readonly mapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const mapGroupDocument = {
  id: 'd828eb10bf84b3ff0027567d7f0acaef2592b7bb00ee04786a00373d917be1ff',
  name: 'MapGroup',
} as Document<MapGroupMutation, MapGroupMutationVariables>;
