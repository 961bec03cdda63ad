/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcknowledgeFlagMutationVariables = Exact<{
  input: Api.AcknowledgeFlagInput;
}>;


export type AcknowledgeFlagMutation = { readonly acknowledgeFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const acknowledgeFlagDocument = {
  id: '18c3b28df37199fe2f5bf2350684fd9e8589e5463696e4dec0db7d2c303fbba4',
  name: 'AcknowledgeFlag',
} as Document<AcknowledgeFlagMutation, AcknowledgeFlagMutationVariables>;
