/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Role =
  | 'auditor'
  | 'benefitOwner'
  | 'cio'
  | 'consultant'
  | 'himDirector'
  | 'physicianLead'
  | 'programManager'
  | 'siteLead'
  | 'sponsor'
  | 'vendor';

export type GroupNamesQueryVariables = Exact<{
  program: string;
}>;


export type GroupNamesQuery = { readonly program: { readonly groups: ReadonlyArray<{ readonly id: string, readonly group: string, readonly role: Role }> } };

export const groupNamesDocument = {
  id: '1941ed5ab84ac52c97c132ab5f38c02404c2c9b25d8b7965e3941ab446511fb6',
  name: 'GroupNames',
} as Document<GroupNamesQuery, GroupNamesQueryVariables>;
