/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type DatesComparedQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type DatesComparedQuery = { readonly then: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number } }, readonly now: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number } } };

export const datesComparedDocument = {
  id: 'e0757794dd4d7c3cf9f8e93cf1c355a59af4e989a11ed3f42182558d0ca9a9a4',
  name: 'DatesCompared',
} as Document<DatesComparedQuery, DatesComparedQueryVariables>;
