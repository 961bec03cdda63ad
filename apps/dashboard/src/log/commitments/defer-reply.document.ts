/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say by when the request will be answered; twice at most. */
export type DeferReplyInput = {
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
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The day by which the answer comes. */
  readonly replyBy: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DeferReplyMutationVariables = Exact<{
  input: DeferReplyInput;
}>;


export type DeferReplyMutation = { readonly deferReply: { readonly id: string, readonly revision: number, readonly position: string } };

export const deferReplyDocument = {
  id: 'b9cd307e9e4043a8fc99bb099d6b20c5d1315ba245eb1fbb3faa86b2788a78f1',
  name: 'DeferReply',
} as Document<DeferReplyMutation, DeferReplyMutationVariables>;
