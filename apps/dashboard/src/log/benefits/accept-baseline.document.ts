/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Accept a baseline; a new version needs a reason. */
export type AcceptBaselineInput = {
  readonly acceptedBy?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly numerator?: number | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

export type AcceptBaselineMutationVariables = Exact<{
  input: AcceptBaselineInput;
}>;


export type AcceptBaselineMutation = { readonly acceptBaseline: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptBaselineDocument = {
  id: 'd6a251418742b8f27baf16eabb53154f5fc34a5980cd4ac256f02dec8156f96f',
  name: 'AcceptBaseline',
} as Document<AcceptBaselineMutation, AcceptBaselineMutationVariables>;
