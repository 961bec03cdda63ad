/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordMitigationMutationVariables = Exact<{
  input: Api.RecordMitigationInput;
}>;


export type RecordMitigationMutation = { readonly recordMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMitigationDocument = {
  id: '49f26211464cc35f2c3fd922af04dda02cd82d010be22fa5e613974b35b3f793',
  name: 'RecordMitigation',
} as Document<RecordMitigationMutation, RecordMitigationMutationVariables>;
