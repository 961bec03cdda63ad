/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GiveVoicesMutationVariables = Exact<{
  input: Api.GiveVoicesInput;
}>;


export type GiveVoicesMutation = { readonly giveVoices: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveVoicesDocument = {
  id: 'b5a341a1d087b9c25788330fdd68f5283cb60ce78cb136245a52ec0927886b4c',
  name: 'GiveVoices',
} as Document<GiveVoicesMutation, GiveVoicesMutationVariables>;
