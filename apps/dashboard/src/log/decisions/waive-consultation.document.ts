/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WaiveConsultationMutationVariables = Exact<{
  input: Api.WaiveConsultationInput;
}>;


export type WaiveConsultationMutation = { readonly waiveConsultation: { readonly id: string, readonly revision: number, readonly position: string } };

export const waiveConsultationDocument = {
  id: '7a793e9c2341bd6bdf4e8c3d6c8df26daa420e425dfcf5ef098c123231fad23d',
  name: 'WaiveConsultation',
} as Document<WaiveConsultationMutation, WaiveConsultationMutationVariables>;
