/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Plan which sites go live together. */
export type PlanWaveInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new wave. */
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly sites: ReadonlyArray<string>;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type PlanWaveMutationVariables = Exact<{
  input: PlanWaveInput;
}>;


export type PlanWaveMutation = { readonly planWave: { readonly id: string, readonly revision: number, readonly position: string } };

export const planWaveDocument = {
  id: '51c8a1cbfdfb0d7093b78aabaffe3b4c0efc0f9ada5177a3ef09515d5b7f065c',
  name: 'PlanWave',
} as Document<PlanWaveMutation, PlanWaveMutationVariables>;
