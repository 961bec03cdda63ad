/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordMitigationMutationVariables = Exact<{
  input: Api.RecordMitigationInput;
}>;


export type RecordMitigationMutation = { readonly recordMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMitigationDocument = {
  id: '08e9ffcb25dba74362f2f7890f288838df45b7ba3a9b3be70f7f990e67d01a0b',
  name: 'RecordMitigation',
} as Document<RecordMitigationMutation, RecordMitigationMutationVariables>;
