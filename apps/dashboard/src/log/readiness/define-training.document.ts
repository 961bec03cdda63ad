/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Follow the training of an audience at a site, out of all who are required. */
export type DefineTrainingInput = {
  /** Who is trained, for example coders. */
  readonly audience: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new training. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** All who are required to be trained. */
  readonly required: number;
  readonly site: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DefineTrainingMutationVariables = Exact<{
  input: DefineTrainingInput;
}>;


export type DefineTrainingMutation = { readonly defineTraining: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineTrainingDocument = {
  id: '89aed943b7c0a0ff7cf6eb97cc4c51845f36ad2f3a6904134dd7d1bc323a07d1',
  name: 'DefineTraining',
} as Document<DefineTrainingMutation, DefineTrainingMutationVariables>;
