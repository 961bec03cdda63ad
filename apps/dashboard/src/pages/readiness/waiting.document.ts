/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessWaitingQueryVariables = Exact<{
  program: string;
  stakeholder: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessWaitingQuery = { readonly program: { readonly desk: ReadonlyArray<{ readonly id: string, readonly kind: Api.DeskKind, readonly text: string, readonly dueOn: string | null, readonly overdue: boolean, readonly next: string, readonly record: { readonly kind: string, readonly id: string } }> } };

export const readinessWaitingDocument = {
  id: '869df316355699a68e2eca07e8854115e574ab2b54b282fb3b1c964e5d778838',
  name: 'ReadinessWaiting',
} as Document<ReadinessWaitingQuery, ReadinessWaitingQueryVariables>;
