/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly account: string, readonly name: string, readonly administrator: boolean, readonly readsOnly: boolean, readonly commands: ReadonlyArray<string>, readonly memberships: ReadonlyArray<{ readonly program: string, readonly programName: string, readonly commands: ReadonlyArray<string>, readonly voices: ReadonlyArray<string>, readonly roles: ReadonlyArray<{ readonly role: Api.Role, readonly sites: ReadonlyArray<string> | null }> }> } };

export const meDocument = {
  id: 'd1d3f7044b4f226f3ed668dd2d42abb08ccbbefb9c8afc8801d4cbb3c4a1e539',
  name: 'Me',
} as Document<MeQuery, MeQueryVariables>;
