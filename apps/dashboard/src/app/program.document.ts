/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ProgramStatus =
  | 'closed'
  | 'live'
  | 'preparing';

export type StakeholderKind =
  | 'consultancy'
  | 'department'
  | 'hospital'
  | 'person'
  | 'practice'
  | 'vendor';

export type ProgramQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramQuery = { readonly program: { readonly id: string, readonly name: string, readonly status: ProgramStatus, readonly charteredOn: string, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly stakeholders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StakeholderKind }> } } };

export const programDocument = {
  id: '07b842e7844cb8e9240ccc98d7e56a82b096d4493530b77ee5eb1b08af2d8f5d',
  name: 'Program',
} as Document<ProgramQuery, ProgramQueryVariables>;
