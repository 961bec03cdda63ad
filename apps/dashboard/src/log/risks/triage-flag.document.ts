/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TriageFlagMutationVariables = Exact<{
  input: Api.TriageFlagInput;
}>;


export type TriageFlagMutation = { readonly triageFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const triageFlagDocument = {
  id: '38d963a77c556bcc5d17dc33c13e5f82a16e7c1bd5f39af6e735d57547d6df58',
  name: 'TriageFlag',
} as Document<TriageFlagMutation, TriageFlagMutationVariables>;
