/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordTrainingMutationVariables = Exact<{
  input: Api.RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordTrainingDocument = {
  id: 'db40a17940659036124295e4796eafde9357b93353ce250f013ffad8e2b00b53',
  name: 'RecordTraining',
} as Document<RecordTrainingMutation, RecordTrainingMutationVariables>;
