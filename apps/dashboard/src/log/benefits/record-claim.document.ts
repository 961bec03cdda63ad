/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordClaimMutationVariables = Exact<{
  input: Api.RecordClaimInput;
}>;


export type RecordClaimMutation = { readonly recordClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordClaimDocument = {
  id: '94f0b7645ce45822df96f6e59baa254734ef4aa4d0a8bafaa0553b229e9a189d',
  name: 'RecordClaim',
} as Document<RecordClaimMutation, RecordClaimMutationVariables>;
