/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RescheduleMilestoneMutationVariables = Exact<{
  input: Api.RescheduleMilestoneInput;
}>;


export type RescheduleMilestoneMutation = { readonly rescheduleMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const rescheduleMilestoneDocument = {
  id: 'd82d5bb9f5c5092467959ccdbab0c8b64d5061ed9d4cae4d77786dba1b5bd6fd',
  name: 'RescheduleMilestone',
} as Document<RescheduleMilestoneMutation, RescheduleMilestoneMutationVariables>;
