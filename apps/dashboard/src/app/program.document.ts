/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type ProgramQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramQuery = { readonly program: { readonly id: string, readonly name: string, readonly status: Api.ProgramStatus, readonly charteredOn: string, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly stakeholders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.StakeholderKind }> } } };

export const programDocument = {
  id: '07b842e7844cb8e9240ccc98d7e56a82b096d4493530b77ee5eb1b08af2d8f5d',
  name: 'Program',
} as Document<ProgramQuery, ProgramQueryVariables>;
