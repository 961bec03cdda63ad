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
  id: '747f03ff1c5e139d62164e5f21aa85542800ee992494a9f83befbf799e045207',
  name: 'DecisionsWithoutHim',
} as Document<DecisionsWithoutHimQuery, DecisionsWithoutHimQueryVariables>;
