/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StakeholdersQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  stakeholdersBehind?: string | null | undefined;
}>;


export type StakeholdersQuery = { readonly program: { readonly stakeholders: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.StakeholderKind, readonly role: string | null, readonly partOf: string | null, readonly voice: Api.StakeholderVoice | null, readonly since: string, readonly withdrawnOn: string | null, readonly warnings: ReadonlyArray<string>, readonly wiifm: ReadonlyArray<{ readonly id: string, readonly text: string, readonly on: string, readonly by: string | null, readonly version: number, readonly earlier: ReadonlyArray<{ readonly text: string, readonly on: string, readonly version: number }> }>, readonly concessions: ReadonlyArray<{ readonly id: string, readonly change: string, readonly cost: string, readonly on: string, readonly by: string | null, readonly wiifm: string | null, readonly inReturn: string | null, readonly returnStatus: Api.ReturnStatus | null }> }> } } };

export const stakeholdersDocument = {
  id: '8cb37d49a5c8b08aaea951377c6c7124a8da790cec8eab80cd8920857ea815c7',
  name: 'Stakeholders',
} as Document<StakeholdersQuery, StakeholdersQueryVariables>;
