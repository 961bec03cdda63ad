/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DefineTrainingMutationVariables = Exact<{
  input: Api.DefineTrainingInput;
}>;


export type DefineTrainingMutation = { readonly defineTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineTrainingDocument = {
  id: '89aed943b7c0a0ff7cf6eb97cc4c51845f36ad2f3a6904134dd7d1bc323a07d1',
  name: 'DefineTraining',
} as Document<DefineTrainingMutation, DefineTrainingMutationVariables>;
