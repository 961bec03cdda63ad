/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessWaitingQueryVariables = Exact<{
  program: string;
  stakeholder: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessWaitingQuery = { readonly program: { readonly desk: ReadonlyArray<{ readonly id: string, readonly kind: Api.DeskKind, readonly text: string, readonly dueOn: string | null, readonly overdue: boolean, readonly next: string, readonly record: { readonly kind: string, readonly id: string } }> } };

export const readinessWaitingDocument = {
  id: 'b4c9802b0dbe0dab41ca51d6dfff5e08dc9807a838d543e46ccbd4eadca2472a',
  name: 'ReadinessWaiting',
} as Document<ReadinessWaitingQuery, ReadinessWaitingQueryVariables>;
