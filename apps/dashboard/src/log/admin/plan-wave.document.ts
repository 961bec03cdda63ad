/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanWaveMutationVariables = Exact<{
  input: Api.PlanWaveInput;
}>;


export type PlanWaveMutation = { readonly planWave: { readonly id: string, readonly revision: number, readonly position: string } };

export const planWaveDocument = {
  id: '51c8a1cbfdfb0d7093b78aabaffe3b4c0efc0f9ada5177a3ef09515d5b7f065c',
  name: 'PlanWave',
} as Document<PlanWaveMutation, PlanWaveMutationVariables>;
