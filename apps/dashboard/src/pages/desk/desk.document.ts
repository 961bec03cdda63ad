/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeskQueryVariables = Exact<{
  program: string;
  stakeholder: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskQuery = { readonly program: { readonly desk: ReadonlyArray<{ readonly id: string, readonly kind: Api.DeskKind, readonly text: string, readonly dueOn: string | null, readonly overdue: boolean, readonly next: string, readonly record: { readonly kind: string, readonly id: string } }> } };

export const deskDocument = {
  id: '74b023f602e383a2891041b555cd88d8af792be0def3ab71c2ca802cadd733b1',
  name: 'Desk',
} as Document<DeskQuery, DeskQueryVariables>;
