/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type MemberNamesQueryVariables = Exact<{
  program: string;
}>;


export type MemberNamesQuery = { readonly program: { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly removedOn: string | null }> } } };

export const memberNamesDocument = {
  id: 'b707b830a7b4e9913eb2e9743188232e004df0b6bcbe08eaec21a127868109b1',
  name: 'MemberNames',
} as Document<MemberNamesQuery, MemberNamesQueryVariables>;
