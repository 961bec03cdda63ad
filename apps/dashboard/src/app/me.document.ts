/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../asking/document';

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly account: string, readonly name: string, readonly administrator: boolean, readonly readsOnly: boolean, readonly memberships: ReadonlyArray<{ readonly program: string, readonly programName: string, readonly commands: ReadonlyArray<string>, readonly voices: ReadonlyArray<string>, readonly roles: ReadonlyArray<{ readonly role: Role, readonly sites: ReadonlyArray<string> | null }> }> } };

export const meDocument = {
  id: '3947b9c58a585fadf489b7e65ebe2ef62bed8084b27bd6539629c778009b892d',
  name: 'Me',
} as Document<MeQuery, MeQueryVariables>;
