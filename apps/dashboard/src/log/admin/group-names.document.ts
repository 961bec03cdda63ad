/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GroupNamesQueryVariables = Exact<{
  program: string;
}>;


export type GroupNamesQuery = { readonly program: { readonly groups: ReadonlyArray<{ readonly id: string, readonly group: string, readonly role: Api.Role }> } };

export const groupNamesDocument = {
  id: '61097163fb1ec83fd324c57df65c44bb0127775405973a871b4c0b2c246f599e',
  name: 'GroupNames',
} as Document<GroupNamesQuery, GroupNamesQueryVariables>;
