/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type EscalateFlagMutationVariables = Exact<{
  input: Api.EscalateFlagInput;
}>;


export type EscalateFlagMutation = { readonly escalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const escalateFlagDocument = {
  id: 'a2ddf2cbdb882c1a4db4728078e4f34d93db5ad471dc1757446d928c59002b63',
  name: 'EscalateFlag',
} as Document<EscalateFlagMutation, EscalateFlagMutationVariables>;
