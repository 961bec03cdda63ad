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
  id: '72393885fd2e8046bb3d040472fc34522c0b475de4fa634e098a340a20f4448d',
  name: 'Program',
} as Document<ProgramQuery, ProgramQueryVariables>;
