/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type ProgramQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  stakeholdersBehind?: string | null | undefined;
}>;


export type ProgramQuery = { readonly program: { readonly id: string, readonly name: string, readonly status: Api.ProgramStatus, readonly charteredOn: string, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly stakeholders: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.StakeholderKind, readonly partOf: string | null, readonly withdrawnOn: string | null }> } } };

export const programDocument = {
  id: 'dffcf61199b90f68f733134bdd7edee2e0462420f128263116739003c10819c8',
  name: 'Program',
} as Document<ProgramQuery, ProgramQueryVariables>;
