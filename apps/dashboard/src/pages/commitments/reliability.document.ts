/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReliabilityQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReliabilityQuery = { readonly program: { readonly reliability: ReadonlyArray<{ readonly performer: string | null, readonly name: string | null, readonly n: number, readonly kept: number, readonly ppc: number | null, readonly shown: number | null, readonly tooFew: boolean, readonly lateWarningRate: number | null, readonly medianSlipDays: number | null, readonly replyDays: number | null, readonly ppcTrend: { readonly weeks: ReadonlyArray<{ readonly from: string, readonly n: number, readonly ppc: number | null }> }, readonly reasons: ReadonlyArray<{ readonly reason: Api.ReasonCode | null, readonly count: number }> }> } };

export const reliabilityDocument = {
  id: 'eb53ea458f0ba3bf5c6e59b590e64e509a02a6743147304c414510182db5547e',
  name: 'Reliability',
} as Document<ReliabilityQuery, ReliabilityQueryVariables>;
