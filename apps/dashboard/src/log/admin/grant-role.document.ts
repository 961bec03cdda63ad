/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a member a role, in the whole program or at some sites. */
export type GrantRoleInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: Role;
  /** Only at these sites; in the whole program where none is given. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The group of the identity provider from which it follows, where it does. */
  readonly via?: string | null | undefined;
};

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

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const grantRoleDocument = {
  id: '754f29962b87b2bbf0bcaeb37ce69ff10e90cfcc2a1aee5a8174cc1e9a95cc24',
  name: 'GrantRole',
} as Document<GrantRoleMutation, GrantRoleMutationVariables>;
