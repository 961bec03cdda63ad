/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewReliabilityQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewReliabilityQuery = { readonly program: { readonly reliability: ReadonlyArray<{ readonly performer: string | null, readonly name: string | null, readonly n: number, readonly kept: number, readonly keptRate: number | null, readonly ppc: number | null, readonly tooFew: boolean, readonly reasons: ReadonlyArray<{ readonly reason: Api.ReasonCode | null, readonly count: number }> }> } };

export const overviewReliabilityDocument = {
  id: 'a5c04957278371f3d3c1212a822149e74fd9dc31cf9f4cf5708871837f1c7286',
  name: 'OverviewReliability',
} as Document<OverviewReliabilityQuery, OverviewReliabilityQueryVariables>;
