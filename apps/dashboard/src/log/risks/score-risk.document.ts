/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** A published set of bands for the 5 x 5. */
export type RiskBandScale =
  | 'lowMediumHigh'
  | 'npsa2008';

/** Without any control, with those in place, or as it shall be. */
export type RiskScoreKind =
  | 'current'
  | 'inherent'
  | 'target';

/** Score a risk on the 5 x 5; inherent, current and target are kept apart. */
export type ScoreRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly consequence: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** From 1, rare, to 5, almost certain. */
  readonly likelihood: number;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why it is scored like this. */
  readonly rationale: string;
  /** npsa2008 where nothing is said. */
  readonly scale?: RiskBandScale | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly which: RiskScoreKind;
};

export type ScoreRiskMutationVariables = Exact<{
  input: ScoreRiskInput;
}>;


export type ScoreRiskMutation = { readonly scoreRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const scoreRiskDocument = {
  id: 'd3b98405989b0c8cf3b595c5311c4e0daeb0980d6c628acf9a8033c50474198e',
  name: 'ScoreRisk',
} as Document<ScoreRiskMutation, ScoreRiskMutationVariables>;
