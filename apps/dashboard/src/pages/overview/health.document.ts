/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type HealthQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HealthQuery = { readonly program: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number, readonly lastGoLiveMove: { readonly days: number, readonly reason: string, readonly recordedAt: string, readonly milestone: string } | null }, readonly alignment: { readonly index: number | null, readonly status: Api.AlignmentStatus, readonly grey: number, readonly weakest: { readonly factor: Api.RiskFactor, readonly site: string | null, readonly score: number } | null, readonly cells: ReadonlyArray<{ readonly factor: Api.RiskFactor, readonly name: string, readonly site: string | null, readonly status: Api.AlignmentStatus, readonly score: number | null, readonly coverage: number, readonly cap: { readonly reason: string } | null, readonly explanation: ReadonlyArray<{ readonly indicator: string, readonly weight: number, readonly value: number | null, readonly from: string | null, readonly ageDays: number | null }> }>, readonly gaps: ReadonlyArray<{ readonly what: Api.DeclaredThing, readonly id: string, readonly name: string, readonly declared: string, readonly computed: string, readonly note: string }> } } };

export const healthDocument = {
  id: '09b795c00582b398741b98a3377b5067aa37ebfeab748705f4fed30d9a7db18a',
  name: 'Health',
} as Document<HealthQuery, HealthQueryVariables>;
