/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewFlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewFlagsQuery = { readonly program: { readonly flags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly raisedOn: string, readonly owed: Api.FlagResponse | null, readonly ageDays: number, readonly overdue: boolean, readonly missedAt: string | null, readonly respondBy: string | null, readonly owner: string | null }> } } };

export const overviewFlagsDocument = {
  id: '801b740cea1aa44cbc9a6b0c2b32e57159baef17c7b5cde2a21f3019adb84317',
  name: 'OverviewFlags',
} as Document<OverviewFlagsQuery, OverviewFlagsQueryVariables>;
