/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record where a training stands on the day `on`. */
export type RecordTrainingInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The training. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly passed: number;
  /** The program. */
  readonly program: string;
  /** Needed where fewer are required than before. */
  readonly reason?: string | null | undefined;
  /** All who are required, those who failed among them. */
  readonly required: number;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly trained: number;
};

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordTrainingDocument = {
  id: 'db40a17940659036124295e4796eafde9357b93353ce250f013ffad8e2b00b53',
  name: 'RecordTraining',
} as Document<RecordTrainingMutation, RecordTrainingMutationVariables>;
