/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type DecisionsWithoutHimQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsWithoutHimQuery = { readonly program: { readonly decisionsWithoutHim: ReadonlyArray<{ readonly id: string, readonly question: string, readonly outcome: string, readonly decidedBy: string, readonly decidedOn: string, readonly waiver: { readonly by: string, readonly reason: string } | null }> } };

export const decisionsWithoutHimDocument = {
  id: '6295ad0d3e684691d11b4c035b8cb9fe912afd79816c5f74464712f472fc670c',
  name: 'DecisionsWithoutHim',
} as Document<DecisionsWithoutHimQuery, DecisionsWithoutHimQueryVariables>;
