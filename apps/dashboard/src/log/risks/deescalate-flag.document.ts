/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take a flag down to a lower level; clocks never do that. */
export type DeescalateFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  readonly level: FlagSeverity;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type FlagSeverity =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate';

export type DeescalateFlagMutationVariables = Exact<{
  input: DeescalateFlagInput;
}>;


export type DeescalateFlagMutation = { readonly deescalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const deescalateFlagDocument = {
  id: 'b53b71475b0ad55dade1afea19b0ea78b97c035e58cef71fe2c5bb39fb2c8c2f',
  name: 'DeescalateFlag',
} as Document<DeescalateFlagMutation, DeescalateFlagMutationVariables>;
