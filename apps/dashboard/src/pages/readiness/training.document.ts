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
  id: '3f7f2938a7acbf38272d00f858b5001785727f5559cd339863de9adcef1cd7c7',
  name: 'ReadinessTraining',
} as Document<ReadinessTrainingQuery, ReadinessTrainingQueryVariables>;
