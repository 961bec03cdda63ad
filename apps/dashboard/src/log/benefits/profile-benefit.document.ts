/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type BenefitClass =
  | 'cashable'
  | 'costAvoidance'
  | 'disBenefit'
  | 'nonCashable'
  | 'nonFinancial';

export type Counting =
  | 'amountPerPeriod'
  | 'amountToDate'
  | 'attainment';

export type DependencyInput = {
  /** Without it the benefit can hardly come. */
  readonly critical?: boolean | null | undefined;
  readonly factor: string;
  readonly weight: number;
};

/** Say how a benefit is counted, measured and reviewed. */
export type ProfileBenefitInput = {
  /** Money per year at the full target. */
  readonly annualValue?: number | null | undefined;
  readonly class: BenefitClass;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly counting: Counting;
  readonly currency?: string | null | undefined;
  /** Factors; the weights sum to 1. */
  readonly dependsOn?: ReadonlyArray<DependencyInput> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  readonly measure: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The year whose prices are used. */
  readonly priceBase?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** When the benefit is reviewed; the last one allows closing. */
  readonly reviewsOn: ReadonlyArray<string>;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The measure’s own target if not given. */
  readonly target?: number | null | undefined;
  readonly targetOn?: string | null | undefined;
  /** Money over the whole life, if known. */
  readonly wholeLifeValue?: number | null | undefined;
};

export type ProfileBenefitMutationVariables = Exact<{
  input: ProfileBenefitInput;
}>;


export type ProfileBenefitMutation = { readonly profileBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const profileBenefitDocument = {
  id: '38dd3fd69792b81b01c4a01566477ac58f78d12eba16f3dcdac279c2265b4070',
  name: 'ProfileBenefit',
} as Document<ProfileBenefitMutation, ProfileBenefitMutationVariables>;
