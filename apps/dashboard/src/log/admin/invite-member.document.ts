/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Invite a person to a program, with the roles that they are to have. */
export type InviteMemberInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly email: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Only at these sites; in the whole program where none is given. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The stakeholders in whose name they may speak, the own one first. */
  readonly voices?: ReadonlyArray<string> | null | undefined;
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

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly id: string, readonly revision: number, readonly position: string } };

export const inviteMemberDocument = {
  id: 'dbc67f480dc80cb826f5aa2bc402e0ffc94d384e8b193be63e4ff525b013308d',
  name: 'InviteMember',
} as Document<InviteMemberMutation, InviteMemberMutationVariables>;
