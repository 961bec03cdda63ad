/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type FlagFiguresQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FlagFiguresQuery = { readonly program: { readonly flagFigures: { readonly raised: number, readonly open: number, readonly overdue: number, readonly acknowledgedInTimePct: number | null, readonly medianAgeDays: number | null, readonly rejectedPct: number | null, readonly becameIssues: number, readonly missedSignalPct: number | null } } };

export const flagFiguresDocument = {
  id: '3375255c6e6018b5982a29ce2271a32068d23b0a5abb4a0ad5e949c87aeb4fae',
  name: 'FlagFigures',
} as Document<FlagFiguresQuery, FlagFiguresQueryVariables>;
