/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Issue a token for a program that asks in the name of an account. */
export type IssueTokenInput = {
  readonly access: TokenAccess;
  /** In whose name it asks; the own account if not given. */
  readonly account?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it is good; a year from now at most. */
  readonly expiresOn: string;
  /** The id of the new token; it is no secret. */
  readonly id?: string | null | undefined;
  /** What it is for. */
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The one program that it reaches; all of the account else. */
  readonly onlyProgram?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type TokenAccess =
  | 'read'
  | 'readWrite';

export type IssueTokenMutationVariables = Exact<{
  input: IssueTokenInput;
}>;


export type IssueTokenMutation = { readonly issueToken: { readonly id: string, readonly revision: number, readonly position: string, readonly secret: string } };

export const issueTokenDocument = {
  id: '80cd4564306c2b44d9f74a5c680a5fbeb2a9a6f9704ce1a1ef9bc73b0f110a00',
  name: 'IssueToken',
} as Document<IssueTokenMutation, IssueTokenMutationVariables>;
