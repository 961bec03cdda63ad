/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessRecoveryQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessRecoveryQuery = { readonly program: { readonly recovery: ReadonlyArray<{ readonly measure: string, readonly name: string, readonly unit: string, readonly pairedWith: string, readonly isQuality: boolean, readonly status: Api.RecoveryStatus, readonly baseline: number | null, readonly since: string | null }>, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: Api.Direction, readonly series: ReadonlyArray<{ readonly on: string, readonly value: number }> }> } } };

export const readinessRecoveryDocument = {
  id: '31ef7022b7852166e2f55377dfd9ee29d32f84070c2b5135895b60d7889df065',
  name: 'ReadinessRecovery',
} as Document<ReadinessRecoveryQuery, ReadinessRecoveryQueryVariables>;
