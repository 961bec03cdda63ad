/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewFlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewFlagsQuery = { readonly program: { readonly flags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly status: Api.FlagStatus, readonly raisedOn: string, readonly ageDays: number, readonly overdue: boolean, readonly respondBy: string | null, readonly owner: string | null, readonly escalations: ReadonlyArray<{ readonly at: string }> }> } } };

export const overviewFlagsDocument = {
  id: '29803a3c62f4491accb687121341137c8d5a174a1d75d3577817a6e90853e714',
  name: 'OverviewFlags',
} as Document<OverviewFlagsQuery, OverviewFlagsQueryVariables>;
