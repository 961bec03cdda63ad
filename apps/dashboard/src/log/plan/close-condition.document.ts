/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseConditionMutationVariables = Exact<{
  input: Api.CloseConditionInput;
}>;


export type CloseConditionMutation = { readonly closeCondition: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeConditionDocument = {
  id: '94e6773478bbb7cbf26615fffad58643362a43b352d1b785ba444a4604a2de6d',
  name: 'CloseCondition',
} as Document<CloseConditionMutation, CloseConditionMutationVariables>;
