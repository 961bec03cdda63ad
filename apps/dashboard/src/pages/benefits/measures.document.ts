/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MeasuresQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly program: { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly direction: Api.Direction, readonly stale: boolean, readonly gap: string | null, readonly movement: Api.Movement | null, readonly latest: number | null, readonly latestMeasurement: { readonly on: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly definition: { readonly version: number } | null, readonly series: ReadonlyArray<{ readonly on: string, readonly value: number, readonly afterBreak: boolean }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly figure: Api.ClaimedFigure, readonly value: number, readonly decimals: number, readonly claimant: string, readonly claimedOn: string, readonly computed: number | null, readonly difference: number | null, readonly differs: boolean | null, readonly method: string | null, readonly source: string | null }> }> } } };

export const measuresDocument = {
  id: '8b1d6daaebe8bb8f51dcdefd209c6e53e45c3b4812ec47b21644de4ea7e575c6',
  name: 'Measures',
} as Document<MeasuresQuery, MeasuresQueryVariables>;
