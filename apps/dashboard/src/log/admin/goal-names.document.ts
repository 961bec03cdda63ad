/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type GoalNamesQueryVariables = Exact<{
  program: string;
}>;


export type GoalNamesQuery = { readonly program: { readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string }> } };

export const goalNamesDocument = {
  id: '92fdc042880209ff4464a769a4d837a0b69dc4ba17c3c4d013850b795794aecf',
  name: 'GoalNames',
} as Document<GoalNamesQuery, GoalNamesQueryVariables>;
