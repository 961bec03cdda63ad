/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanWaveMutationVariables = Exact<{
  input: Api.PlanWaveInput;
}>;


export type PlanWaveMutation = { readonly planWave: { readonly id: string, readonly revision: number, readonly position: string } };

export const planWaveDocument = {
  id: '2e5b2d33f060f3e3263cfc600638849231f69333a5c915be8dcba563eab9d46f',
  name: 'PlanWave',
} as Document<PlanWaveMutation, PlanWaveMutationVariables>;
