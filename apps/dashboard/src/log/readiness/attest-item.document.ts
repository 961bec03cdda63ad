/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Attest how an item stands, with what shows it, until a day. */
export type AttestItemInput = {
  readonly answer: ItemAnswer;
  /** Who attests. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What shows it; needed unless it is not met. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it counts; 30 days if not given. */
  readonly expiresOn?: string | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** The item within the workflow. */
  readonly item: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

export type ItemAnswer =
  | 'met'
  | 'notApplicable'
  | 'notMet'
  | 'partly';

export type AttestItemMutationVariables = Exact<{
  input: AttestItemInput;
}>;


export type AttestItemMutation = { readonly attestItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const attestItemDocument = {
  id: '4e2800817b4eb7a1a7e6cbd245b4ec9c89ad0e61bc4a5b08d9556586cecd22e5',
  name: 'AttestItem',
} as Document<AttestItemMutation, AttestItemMutationVariables>;
