/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type ReadinessTrainingQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessTrainingQuery = { readonly program: { readonly training: ReadonlyArray<{ readonly id: string, readonly site: string, readonly audience: string, readonly required: number, readonly trained: number | null, readonly passed: number | null, readonly passRate: number | null, readonly passRateOfTrained: number | null, readonly recordedOn: string | null, readonly stale: boolean, readonly denominatorChanges: ReadonlyArray<{ readonly on: string, readonly from: number, readonly to: number, readonly reason: string | null }> }> } };

export const readinessTrainingDocument = {
  id: '1f171aec961bb8716d990f49464460136cab7f9f32c6b4060bc79f2d4cb2a195',
  name: 'ReadinessTraining',
} as Document<ReadinessTrainingQuery, ReadinessTrainingQueryVariables>;
