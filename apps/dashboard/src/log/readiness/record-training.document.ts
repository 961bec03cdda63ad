/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordTrainingMutationVariables = Exact<{
  input: Api.RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordTrainingDocument = {
  id: 'f452042e9c7d7ba586f79029edbbc06dd5eab05db6c8afa80e118111816077de',
  name: 'RecordTraining',
} as Document<RecordTrainingMutation, RecordTrainingMutationVariables>;
