/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Verdict =
  | 'notRealised'
  | 'partiallyRealised'
  | 'realised';

/** Verify what was realised; never by the owner. */
export type VerifyRealisedInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
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
  readonly verdict: Verdict;
};

export type VerifyRealisedMutationVariables = Exact<{
  input: VerifyRealisedInput;
}>;


export type VerifyRealisedMutation = { readonly verifyRealised: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyRealisedDocument = {
  id: 'e78945191243e72fa6ca3cab9cc42bbfe04bdf833e553d1f2d6d9a4f8e1dd0d6',
  name: 'VerifyRealised',
} as Document<VerifyRealisedMutation, VerifyRealisedMutationVariables>;
