/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type ProgramsQueryVariables = Exact<{
  programsBehind?: string | null | undefined;
}>;


export type ProgramsQuery = { readonly programs: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Api.ProgramStatus, readonly charteredOn: string }> } };

export const programsDocument = {
  id: '974a12989b8175e1c39d8600c32c22a276737af999e00ef94dc5df6c2771121e',
  name: 'Programs',
} as Document<ProgramsQuery, ProgramsQueryVariables>;
