/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeescalateFlagMutationVariables = Exact<{
  input: Api.DeescalateFlagInput;
}>;


export type DeescalateFlagMutation = { readonly deescalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const deescalateFlagDocument = {
  id: 'b53b71475b0ad55dade1afea19b0ea78b97c035e58cef71fe2c5bb39fb2c8c2f',
  name: 'DeescalateFlag',
} as Document<DeescalateFlagMutation, DeescalateFlagMutationVariables>;
