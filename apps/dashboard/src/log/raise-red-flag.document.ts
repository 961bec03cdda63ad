/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type RaiseRedFlagMutationVariables = Exact<{
  input: Api.RaiseRedFlagInput;
}>;


export type RaiseRedFlagMutation = { readonly raiseRedFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const raiseRedFlagDocument = {
  id: '1e9f8d9aee1913a5ea2b3ef5b499d9f485d48bd9daffc444566424a86585c030',
  name: 'RaiseRedFlag',
} as Document<RaiseRedFlagMutation, RaiseRedFlagMutationVariables>;
