/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Decline an offer. */
export type DeclineOfferInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const declineOfferDocument = {
  id: '85e439f43c15149c41b605b036f0a025e0beb6bc0d34b29c989a12e9c9460a9d',
  name: 'DeclineOffer',
} as Document<DeclineOfferMutation, DeclineOfferMutationVariables>;
