/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordClaimMutationVariables = Exact<{
  input: Api.RecordClaimInput;
}>;


export type RecordClaimMutation = { readonly recordClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordClaimDocument = {
  id: 'ea6b803e6866855cffc9b4ea874937b3db766ecde0fb7b1ae9ec7499e9427067',
  name: 'RecordClaim',
} as Document<RecordClaimMutation, RecordClaimMutationVariables>;
