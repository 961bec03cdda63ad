/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record a benefit review. */
export type ReviewBenefitInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly finding: string;
  /** The benefit. */
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

export type ReviewBenefitMutationVariables = Exact<{
  input: ReviewBenefitInput;
}>;


export type ReviewBenefitMutation = { readonly reviewBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const reviewBenefitDocument = {
  id: '6af1174949477bdc6c396a2193f96c6fb20527e2e5342a317c1461262315aa15',
  name: 'ReviewBenefit',
} as Document<ReviewBenefitMutation, ReviewBenefitMutationVariables>;
