/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GiveVoicesMutationVariables = Exact<{
  input: Api.GiveVoicesInput;
}>;


export type GiveVoicesMutation = { readonly giveVoices: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveVoicesDocument = {
  id: '938bc89419ea87e12338c74a6f2deb85f1c7e8baa0f685b269a9398116708b82',
  name: 'GiveVoices',
} as Document<GiveVoicesMutation, GiveVoicesMutationVariables>;
