/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OpenAccountMutationVariables = Exact<{
  input: Api.OpenAccountInput;
}>;


export type OpenAccountMutation = { readonly openAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const openAccountDocument = {
  id: '6016a8eb8018b973716b032df2f76a4a24370f38b9b7326af70d156c513c0aac',
  name: 'OpenAccount',
} as Document<OpenAccountMutation, OpenAccountMutationVariables>;
