/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcknowledgeFlagMutationVariables = Exact<{
  input: Api.AcknowledgeFlagInput;
}>;


export type AcknowledgeFlagMutation = { readonly acknowledgeFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const acknowledgeFlagDocument = {
  id: 'f4161ea7201564ebeb3e6fc210561b9b134c99beccd97f163dd6bd54258cb804',
  name: 'AcknowledgeFlag',
} as Document<AcknowledgeFlagMutation, AcknowledgeFlagMutationVariables>;
