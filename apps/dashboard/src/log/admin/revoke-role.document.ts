/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take a role from a member; it stays on record that they had it. */
export type RevokeRoleInput = {
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
  readonly reason: string;
  readonly role: Role;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The group from which the role came, if any. */
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

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokeRoleDocument = {
  id: 'c0e7900edabc309cb9a21aa39043c70ce051155252aeb0e17357e7704f602423',
  name: 'RevokeRole',
} as Document<RevokeRoleMutation, RevokeRoleMutationVariables>;
