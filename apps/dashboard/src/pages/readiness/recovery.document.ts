/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessRecoveryQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  measuresBehind?: string | null | undefined;
}>;


export type ReadinessRecoveryQuery = { readonly program: { readonly recovery: ReadonlyArray<{ readonly measure: string, readonly name: string, readonly unit: string, readonly pairedWith: string, readonly isQuality: boolean, readonly status: Api.RecoveryStatus, readonly baseline: number | null, readonly since: string | null }>, readonly measures: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: Api.Direction, readonly series: ReadonlyArray<{ readonly on: string, readonly value: number }> }> } } };

export const readinessRecoveryDocument = {
  id: '48d3941efea2a2c50a2fcc18f8c4403abcf436a9d2e4974810c7f431474dfb81',
  name: 'ReadinessRecovery',
} as Document<ReadinessRecoveryQuery, ReadinessRecoveryQueryVariables>;
