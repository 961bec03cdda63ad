/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type GoalNamesQueryVariables = Exact<{
  program: string;
}>;


export type GoalNamesQuery = { readonly program: { readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string }> } };

export const goalNamesDocument = {
  id: '5975c621af116e752584f3cc058902f42262d7eeb0b347bcdcd70bbf8075ae6b',
  name: 'GoalNames',
} as Document<GoalNamesQuery, GoalNamesQueryVariables>;
