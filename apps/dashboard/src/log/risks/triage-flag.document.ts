/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TriageFlagMutationVariables = Exact<{
  input: Api.TriageFlagInput;
}>;


export type TriageFlagMutation = { readonly triageFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const triageFlagDocument = {
  id: '857716b1d5ca5cf7ccb53f5b95258c8d6ffabed6d5eaa6f3f2e266f26dcfa32b',
  name: 'TriageFlag',
} as Document<TriageFlagMutation, TriageFlagMutationVariables>;
