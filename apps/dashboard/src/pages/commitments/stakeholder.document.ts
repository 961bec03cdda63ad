/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StakeholderQueryVariables = Exact<{
  program: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StakeholderQuery = { readonly program: { readonly stakeholder: { readonly id: string, readonly name: string, readonly kind: Api.StakeholderKind, readonly role: string | null, readonly partOf: string | null, readonly voice: Api.StakeholderVoice | null, readonly since: string, readonly withdrawnOn: string | null, readonly warnings: ReadonlyArray<string>, readonly wiifm: ReadonlyArray<{ readonly id: string, readonly text: string, readonly on: string, readonly by: string | null, readonly version: number, readonly earlier: ReadonlyArray<{ readonly text: string, readonly on: string, readonly version: number }> }>, readonly concessions: ReadonlyArray<{ readonly id: string, readonly change: string, readonly cost: string, readonly on: string, readonly by: string | null, readonly wiifm: string | null, readonly inReturn: string | null, readonly returnStatus: Api.ReturnStatus | null }> } } };

export const stakeholderDocument = {
  id: '7877e0d5fb3ca3bfc4efff7e631419133d8fd869c29b59a4502f3dcc9f9c5e54',
  name: 'Stakeholder',
} as Document<StakeholderQuery, StakeholderQueryVariables>;
