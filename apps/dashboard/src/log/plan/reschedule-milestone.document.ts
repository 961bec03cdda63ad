/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RescheduleMilestoneMutationVariables = Exact<{
  input: Api.RescheduleMilestoneInput;
}>;


export type RescheduleMilestoneMutation = { readonly rescheduleMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const rescheduleMilestoneDocument = {
  id: 'b57e5c18f9fdb6809587aa5137a33dfe5f3e561be0ff9798b203f76917bb3b5b',
  name: 'RescheduleMilestone',
} as Document<RescheduleMilestoneMutation, RescheduleMilestoneMutationVariables>;
