/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Hand a benefit over to another owner. */
export type HandOverBenefitInput = {
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
  /** Whether the owner stays when the program ends. */
  readonly permanent: boolean;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: string;
};

export type HandOverBenefitMutationVariables = Exact<{
  input: HandOverBenefitInput;
}>;


export type HandOverBenefitMutation = { readonly handOverBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const handOverBenefitDocument = {
  id: '44113a899124b9e435279045914bd5cd5bc3db333d9ed82a616f9e68ceda7a87',
  name: 'HandOverBenefit',
} as Document<HandOverBenefitMutation, HandOverBenefitMutationVariables>;
