/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type EscalateFlagMutationVariables = Exact<{
  input: Api.EscalateFlagInput;
}>;


export type EscalateFlagMutation = { readonly escalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const escalateFlagDocument = {
  id: 'be5b4a85e30342c026cc02666ba6bd658f527dc4d33bb1994d58f7de4e344c7b',
  name: 'EscalateFlag',
} as Document<EscalateFlagMutation, EscalateFlagMutationVariables>;
