/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WaiveConsultationMutationVariables = Exact<{
  input: Api.WaiveConsultationInput;
}>;


export type WaiveConsultationMutation = { readonly waiveConsultation: { readonly id: string, readonly revision: number, readonly position: string } };

export const waiveConsultationDocument = {
  id: '8c2f1970e8c0a818df15aa2cd9e1aefb38b29617b97a540b40e17d174ffaf98f',
  name: 'WaiveConsultation',
} as Document<WaiveConsultationMutation, WaiveConsultationMutationVariables>;
