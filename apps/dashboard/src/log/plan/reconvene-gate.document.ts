/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Let a decided gate meet again; the votes begin anew. */
export type ReconveneGateInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
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

export type ReconveneGateMutationVariables = Exact<{
  input: ReconveneGateInput;
}>;


export type ReconveneGateMutation = { readonly reconveneGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const reconveneGateDocument = {
  id: '614ca500ac1e097eb685dd1d885011ed26bb4cdcfcdf81f68beae92c0bc20b75',
  name: 'ReconveneGate',
} as Document<ReconveneGateMutation, ReconveneGateMutationVariables>;
