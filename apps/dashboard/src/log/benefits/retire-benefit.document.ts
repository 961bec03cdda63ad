/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Retire a benefit with a reason. */
export type RetireBenefitInput = {
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
};

export type RetireBenefitMutationVariables = Exact<{
  input: RetireBenefitInput;
}>;


export type RetireBenefitMutation = { readonly retireBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const retireBenefitDocument = {
  id: 'e005d6a2ce49002a1576bd0d4888f10c0cea28fbd67251121845af54f1a9b3fe',
  name: 'RetireBenefit',
} as Document<RetireBenefitMutation, RetireBenefitMutationVariables>;
