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

export type GroupsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { readonly program: { readonly groups: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly group: string, readonly role: Role, readonly sites: ReadonlyArray<string> | null, readonly mappedOn: string }> } };

export const groupsDocument = {
  id: 'e5be4760a225f32e0c772d22cdbb6476bbc02d6cfe47e63d9134f2f80dad04b6',
  name: 'Groups',
} as Document<GroupsQuery, GroupsQueryVariables>;
