/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MapGroupMutationVariables = Exact<{
  input: Api.MapGroupInput;
}>;


export type MapGroupMutation = { readonly mapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const mapGroupDocument = {
  id: 'd1e8f346091913ba31d441b666490fd1bb0e878c287b71a03a5f47b992067e23',
  name: 'MapGroup',
} as Document<MapGroupMutation, MapGroupMutationVariables>;
