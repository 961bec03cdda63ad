/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeescalateFlagMutationVariables = Exact<{
  input: Api.DeescalateFlagInput;
}>;


export type DeescalateFlagMutation = { readonly deescalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const deescalateFlagDocument = {
  id: 'afa3bb3abd87b502f03307c1912ace6e703c7da1b1bd0861f97af5b3e7f20447',
  name: 'DeescalateFlag',
} as Document<DeescalateFlagMutation, DeescalateFlagMutationVariables>;
