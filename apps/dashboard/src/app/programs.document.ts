/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type ProgramsQueryVariables = Exact<{
  programsBehind?: string | null | undefined;
}>;


export type ProgramsQuery = { readonly programs: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Api.ProgramStatus, readonly charteredOn: string }> } };

export const programsDocument = {
  id: '572291922070a8d3f64e9622837750d13fdf35e51aefd38c2543cf5beda38250',
  name: 'Programs',
} as Document<ProgramsQuery, ProgramsQueryVariables>;
