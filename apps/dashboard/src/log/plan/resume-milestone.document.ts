/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ResumeMilestoneMutationVariables = Exact<{
  input: Api.ResumeMilestoneInput;
}>;


export type ResumeMilestoneMutation = { readonly resumeMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const resumeMilestoneDocument = {
  id: 'bb1cd99b8ab48dace0507b979e3b3ee4b6389fa526ecf7dc74317e1ceaefcadc',
  name: 'ResumeMilestone',
} as Document<ResumeMilestoneMutation, ResumeMilestoneMutationVariables>;
