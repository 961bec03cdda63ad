/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record what was done about a flag, as its owner. */
export type RecordMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type RecordMitigationMutationVariables = Exact<{
  input: RecordMitigationInput;
}>;


export type RecordMitigationMutation = { readonly recordMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMitigationDocument = {
  id: '49f26211464cc35f2c3fd922af04dda02cd82d010be22fa5e613974b35b3f793',
  name: 'RecordMitigation',
} as Document<RecordMitigationMutation, RecordMitigationMutationVariables>;
