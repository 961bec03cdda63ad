/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record that what might happen has happened: the risk is an issue from here on. */
export type RealiseRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type RealiseRiskMutationVariables = Exact<{
  input: RealiseRiskInput;
}>;


export type RealiseRiskMutation = { readonly realiseRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const realiseRiskDocument = {
  id: '46adef18256e4bbd64e2892e24625b9af859a0a01f8177ca25beee83bc2b49a3',
  name: 'RealiseRisk',
} as Document<RealiseRiskMutation, RealiseRiskMutationVariables>;
