/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** State what is expected now; the trend stands beside it. */
export type StateForecastInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** In percent. */
  readonly confidence?: number | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly forecastOn?: string | null | undefined;
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
  readonly value: number;
};

export type StateForecastMutationVariables = Exact<{
  input: StateForecastInput;
}>;


export type StateForecastMutation = { readonly stateForecast: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateForecastDocument = {
  id: '18415985aac1cfe6ab0ea8063067ce44f04f95c621909a51c80fccaedffe7373',
  name: 'StateForecast',
} as Document<StateForecastMutation, StateForecastMutationVariables>;
