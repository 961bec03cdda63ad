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


export type MeQuery = { readonly me: { readonly account: string, readonly name: string, readonly administrator: boolean, readonly readsOnly: boolean, readonly commands: ReadonlyArray<string>, readonly memberships: ReadonlyArray<{ readonly program: string, readonly programName: string, readonly commands: ReadonlyArray<string>, readonly voices: ReadonlyArray<string>, readonly roles: ReadonlyArray<{ readonly role: Role, readonly sites: ReadonlyArray<string> | null }> }> } };

export const meDocument = {
  id: '984e78ffe287ee50aa018f4ad3f5026bc297a438412d0f5ebc946a763dcb1ec3',
  name: 'Me',
} as Document<MeQuery, MeQueryVariables>;
