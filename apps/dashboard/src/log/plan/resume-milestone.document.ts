/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ResumeMilestoneMutationVariables = Exact<{
  input: Api.ResumeMilestoneInput;
}>;


export type ResumeMilestoneMutation = { readonly resumeMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const resumeMilestoneDocument = {
  id: '0c9272b58dafcaca3ae23650d16ad1401410e883ce6a65ec468892c82672c3b5',
  name: 'ResumeMilestone',
} as Document<ResumeMilestoneMutation, ResumeMilestoneMutationVariables>;
