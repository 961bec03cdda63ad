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
  id: '28f26b78865ba0c0a8077df334f2917f18c50479bbbf89300c502aaba4ef6310',
  name: 'Stakeholders',
} as Document<StakeholdersQuery, StakeholdersQueryVariables>;
