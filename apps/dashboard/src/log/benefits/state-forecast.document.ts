/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StateForecastMutationVariables = Exact<{
  input: Api.StateForecastInput;
}>;


export type StateForecastMutation = { readonly stateForecast: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateForecastDocument = {
  id: 'ea1ba1909d0e5514c997325a646ccf01cff2347911f57b8209707760a5afd216',
  name: 'StateForecast',
} as Document<StateForecastMutation, StateForecastMutationVariables>;
