/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type ProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Api.ProgramStatus, readonly charteredOn: string }> } };

export const programsDocument = {
  id: 'c2e8ccb6ebf5c24226322a83f01ec7590359ecfe97a3af326f4e49ae6a6dd90e',
  name: 'Programs',
} as Document<ProgramsQuery, ProgramsQueryVariables>;
