/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Answer with other terms: another scope, condition or due date. */
export type CounterOfferInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** All conditions, as they would be. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence?: number | null | undefined;
  /** The day by which it would be done. */
  readonly dueOn?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done instead. */
  readonly text?: string | null | undefined;
};

export type CounterOfferMutationVariables = Exact<{
  input: CounterOfferInput;
}>;


export type CounterOfferMutation = { readonly counterOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const counterOfferDocument = {
  id: '272d3bcdfdba6060492cd1a3df0689ee5f3d2ce6707309090aa22c48b0cc3b23',
  name: 'CounterOffer',
} as Document<CounterOfferMutation, CounterOfferMutationVariables>;
