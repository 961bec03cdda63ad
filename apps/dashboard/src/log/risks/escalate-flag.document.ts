/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take a flag to someone above. */
export type EscalateFlagInput = {
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
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: FlagAddressee;
};

export type FlagAddressee =
  | 'cio'
  | 'clinicalSafety'
  | 'executiveSponsor'
  | 'pmo'
  | 'team'
  | 'workstream'
  | 'workstreamLead';

export type EscalateFlagMutationVariables = Exact<{
  input: EscalateFlagInput;
}>;


export type EscalateFlagMutation = { readonly escalateFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const escalateFlagDocument = {
  id: 'be5b4a85e30342c026cc02666ba6bd658f527dc4d33bb1994d58f7de4e344c7b',
  name: 'EscalateFlag',
} as Document<EscalateFlagMutation, EscalateFlagMutationVariables>;
