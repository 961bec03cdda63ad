/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StateForecastMutationVariables = Exact<{
  input: Api.StateForecastInput;
}>;


export type StateForecastMutation = { readonly stateForecast: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateForecastDocument = {
  id: '18415985aac1cfe6ab0ea8063067ce44f04f95c621909a51c80fccaedffe7373',
  name: 'StateForecast',
} as Document<StateForecastMutation, StateForecastMutationVariables>;
