/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MeasuresQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  measuresBehind?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly program: { readonly measures: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly direction: Api.Direction, readonly stale: boolean, readonly gap: string | null, readonly movement: Api.Movement | null, readonly latest: number | null, readonly definition: { readonly version: number } | null, readonly latestMeasurement: { readonly on: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly series: ReadonlyArray<{ readonly on: string, readonly value: number, readonly afterBreak: boolean }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly figure: Api.ClaimedFigure, readonly value: number, readonly decimals: number, readonly claimant: string, readonly claimedOn: string, readonly computed: number | null, readonly difference: number | null, readonly differs: boolean | null, readonly method: string | null, readonly source: string | null }> }> } } };

export const measuresDocument = {
  id: 'cd461fa86cd63839370392cb17399d7ac4dba1f1ff913142f681ffff75f306e0',
  name: 'Measures',
} as Document<MeasuresQuery, MeasuresQueryVariables>;
