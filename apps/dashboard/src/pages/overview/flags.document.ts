/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewFlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewFlagsQuery = { readonly program: { readonly flags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly raisedOn: string, readonly raisedAt: string, readonly acknowledgedAt: string | null, readonly owed: Api.FlagResponse | null, readonly ageDays: number, readonly overdue: boolean, readonly respondBy: string | null, readonly owner: string | null, readonly escalations: ReadonlyArray<{ readonly at: string, readonly cause: Api.FlagEscalationCause, readonly down: boolean }> }> } } };

export const overviewFlagsDocument = {
  id: '45ab40ac4ffcd2d614acd78f6d74d8be68493a76a315db5dd9d656ad2cd5c40a',
  name: 'OverviewFlags',
} as Document<OverviewFlagsQuery, OverviewFlagsQueryVariables>;
