/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Change baseline or target in a new version; the one before stays on record. */
export type RebaselineBenefitInput = {
  readonly approvedBy: string;
  readonly baseline?: number | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
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
  readonly target?: number | null | undefined;
  readonly targetOn?: string | null | undefined;
};

export type RebaselineBenefitMutationVariables = Exact<{
  input: RebaselineBenefitInput;
}>;


export type RebaselineBenefitMutation = { readonly rebaselineBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const rebaselineBenefitDocument = {
  id: '1356f5c26da3721520aeea37c0edf18eda8a97c652df4238a2853a013db3af15',
  name: 'RebaselineBenefit',
} as Document<RebaselineBenefitMutation, RebaselineBenefitMutationVariables>;
