/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record that a workaround has expired; given by itself when its day is over. */
export type ExpireWorkaroundInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
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
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ExpireWorkaroundMutationVariables = Exact<{
  input: ExpireWorkaroundInput;
}>;


export type ExpireWorkaroundMutation = { readonly expireWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const expireWorkaroundDocument = {
  id: '5b8c23f7ba9532bb8283c2e86a4e688ba7c2419960128c49aa5a250fc86d3b90',
  name: 'ExpireWorkaround',
} as Document<ExpireWorkaroundMutation, ExpireWorkaroundMutationVariables>;
