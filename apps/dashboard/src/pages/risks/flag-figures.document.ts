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
  id: '0f624e853f759daf39dd05787b3da1e238a8641cc916b49d915d1a038e78b2b7',
  name: 'FlagFigures',
} as Document<FlagFiguresQuery, FlagFiguresQueryVariables>;
