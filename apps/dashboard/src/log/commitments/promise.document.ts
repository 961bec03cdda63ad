/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Promise what is requested, in person. */
export type PromiseInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Where the time for it comes from. */
  readonly capacityNote?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence: number;
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
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type PromiseMutationVariables = Exact<{
  input: PromiseInput;
}>;


export type PromiseMutation = { readonly promise: { readonly id: string, readonly revision: number, readonly position: string } };

export const promiseDocument = {
  id: 'b4b1865a5950bc3f467f4907d80b408e7cb65be1ba200930240b501a5fcfb754',
  name: 'Promise',
} as Document<PromiseMutation, PromiseMutationVariables>;
