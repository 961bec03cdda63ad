/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Change what is measured; the series is broken from here on, and shown so. */
export type ChangeDefinitionInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Of what it is a part, if it is a rate. */
  readonly denominator?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** What is counted, if it is a rate. */
  readonly numerator?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who or what is counted, and who is not. */
  readonly population?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** 100 for percent, 1000 for "per 1,000". */
  readonly scale?: number | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The system that the figures come from. */
  readonly system?: string | null | undefined;
  /** What exactly is measured, in words. */
  readonly text: string;
};

export type ChangeDefinitionMutationVariables = Exact<{
  input: ChangeDefinitionInput;
}>;


export type ChangeDefinitionMutation = { readonly changeDefinition: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeDefinitionDocument = {
  id: 'f8a8fda6334e7d2b986fbb8be2f5b9c7d2d10f41b1783e31f26c369f7390c1e3',
  name: 'ChangeDefinition',
} as Document<ChangeDefinitionMutation, ChangeDefinitionMutationVariables>;
