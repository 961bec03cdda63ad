/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type DatesComparedQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type DatesComparedQuery = { readonly then: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number } }, readonly now: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number } } };

export const datesComparedDocument = {
  id: '0f37b346b3e5cfaf7d68ea14c9a172bc695685bf04312ca74c533a839d1e6290',
  name: 'DatesCompared',
} as Document<DatesComparedQuery, DatesComparedQueryVariables>;
