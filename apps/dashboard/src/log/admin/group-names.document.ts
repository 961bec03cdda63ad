/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GroupNamesQueryVariables = Exact<{
  program: string;
}>;


export type GroupNamesQuery = { readonly program: { readonly groups: ReadonlyArray<{ readonly id: string, readonly group: string, readonly role: Api.Role }> } };

export const groupNamesDocument = {
  id: '1941ed5ab84ac52c97c132ab5f38c02404c2c9b25d8b7965e3941ab446511fb6',
  name: 'GroupNames',
} as Document<GroupNamesQuery, GroupNamesQueryVariables>;
