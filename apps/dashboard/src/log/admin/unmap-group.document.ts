/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a role no more to whoever is in a group; it ends at their next sign-in. */
export type UnmapGroupInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
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

export type UnmapGroupMutationVariables = Exact<{
  input: UnmapGroupInput;
}>;


export type UnmapGroupMutation = { readonly unmapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const unmapGroupDocument = {
  id: '8594d9fbb67599deff5c8ca2e4fa5e8467ff2215d8d50aeced3dd34384519ed9',
  name: 'UnmapGroup',
} as Document<UnmapGroupMutation, UnmapGroupMutationVariables>;
