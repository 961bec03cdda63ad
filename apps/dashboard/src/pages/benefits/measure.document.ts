/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MeasureQueryVariables = Exact<{
  program: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasureQuery = { readonly program: { readonly goLiveOn: string | null, readonly measure: { readonly frequencyDays: number | null, readonly tolerance: number | null, readonly pairsWith: string | null, readonly attainment: number | null, readonly changePct: number | null, readonly id: string, readonly name: string, readonly unit: string, readonly direction: Api.Direction, readonly stale: boolean, readonly gap: string | null, readonly movement: Api.Movement | null, readonly latest: number | null, readonly baselines: ReadonlyArray<{ readonly version: number, readonly value: number, readonly on: string, readonly acceptedBy: string | null, readonly reason: string | null, readonly source: string | null }>, readonly target: { readonly value: number, readonly on: string } | null, readonly targets: ReadonlyArray<{ readonly version: number, readonly value: number, readonly on: string, readonly setOn: string, readonly reason: string | null }>, readonly definitions: ReadonlyArray<{ readonly version: number, readonly since: string, readonly text: string, readonly numerator: string | null, readonly denominator: string | null, readonly scale: number | null, readonly population: string | null, readonly system: string | null, readonly reason: string | null }>, readonly series: ReadonlyArray<{ readonly numerator: number | null, readonly denominator: number | null, readonly definitionVersion: number, readonly correctedFrom: number | null, readonly correctionReason: string | null, readonly recordedAt: string, readonly evidence: string | null, readonly source: string | null, readonly on: string, readonly value: number, readonly afterBreak: boolean }>, readonly latestMeasurement: { readonly on: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly figure: Api.ClaimedFigure, readonly value: number, readonly decimals: number, readonly claimant: string, readonly claimedOn: string, readonly computed: number | null, readonly difference: number | null, readonly differs: boolean | null, readonly method: string | null, readonly source: string | null }> } } };

export const measureDocument = {
  id: '0cb45dae6ccd443ca10fd8337cbd2d05286b625a6a6313213eff8728890d3e51',
  name: 'Measure',
} as Document<MeasureQuery, MeasureQueryVariables>;
