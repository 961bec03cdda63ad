/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a role to whoever is in a group at the provider of identities. */
export type MapGroupInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The group, as the provider names it. */
  readonly group: string;
  /** The id of the new mapping. */
  readonly id?: string | null | undefined;
  /** The provider, as its tokens name it. */
  readonly issuer: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: Role;
  /** At these sites only; at all else. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type Role =
  | 'auditor'
  | 'benefitOwner'
  | 'cio'
  | 'consultant'
  | 'himDirector'
  | 'physicianLead'
  | 'programManager'
  | 'siteLead'
  | 'sponsor'
  | 'vendor';

export type MapGroupMutationVariables = Exact<{
  input: MapGroupInput;
}>;


export type MapGroupMutation = { readonly mapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const mapGroupDocument = {
  id: 'd1e8f346091913ba31d441b666490fd1bb0e878c287b71a03a5f47b992067e23',
  name: 'MapGroup',
} as Document<MapGroupMutation, MapGroupMutationVariables>;
