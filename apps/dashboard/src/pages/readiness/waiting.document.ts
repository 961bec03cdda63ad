/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Why something lies on a desk: owed, waited for, raised, or to be answered for. */
export type DeskKind =
  | 'acceptance'
  | 'acknowledgement'
  | 'benefit'
  | 'milestone'
  | 'owe'
  | 'owedToMe'
  | 'raised'
  | 'reply'
  | 'vote';

export type ReadinessWaitingQueryVariables = Exact<{
  program: string;
  stakeholder: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessWaitingQuery = { readonly program: { readonly desk: ReadonlyArray<{ readonly id: string, readonly kind: DeskKind, readonly text: string, readonly dueOn: string | null, readonly overdue: boolean, readonly next: string, readonly record: { readonly kind: string, readonly id: string } }> } };

export const readinessWaitingDocument = {
  id: 'b4c9802b0dbe0dab41ca51d6dfff5e08dc9807a838d543e46ccbd4eadca2472a',
  name: 'ReadinessWaiting',
} as Document<ReadinessWaitingQuery, ReadinessWaitingQueryVariables>;
