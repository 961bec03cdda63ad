/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DefineTrainingMutationVariables = Exact<{
  input: Api.DefineTrainingInput;
}>;


export type DefineTrainingMutation = { readonly defineTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineTrainingDocument = {
  id: 'e3b240ca9bc8e7a2477e185089e4989ce09250b94556f157fab231ccfe4afe60',
  name: 'DefineTraining',
} as Document<DefineTrainingMutation, DefineTrainingMutationVariables>;
