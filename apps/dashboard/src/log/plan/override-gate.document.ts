/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Let a gate through against its result; the sponsor only, and shown for ever. */
export type OverrideGateInput = {
  /** The executive sponsor. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type OverrideGateMutationVariables = Exact<{
  input: OverrideGateInput;
}>;


export type OverrideGateMutation = { readonly overrideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const overrideGateDocument = {
  id: '8bc9a79abffa7406e317ea573607847927eab84a6209579dd4682684f507bd06',
  name: 'OverrideGate',
} as Document<OverrideGateMutation, OverrideGateMutationVariables>;
