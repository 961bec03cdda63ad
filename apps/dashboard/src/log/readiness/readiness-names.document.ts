/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type ReadinessNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessNamesQuery = { readonly program: { readonly readiness: ReadonlyArray<{ readonly checklist: string, readonly workflow: string, readonly name: string, readonly blockedReason: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }> }>, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly site: string | null, readonly name: string }>, readonly readinessPacks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string }>, readonly training: ReadonlyArray<{ readonly id: string, readonly site: string, readonly audience: string }> } };

export const readinessNamesDocument = {
  id: 'b35fd630a9c89308eb99a51e557cfd7ddc25d4fdd7dbfcce330b1c86cfdf6258',
  name: 'ReadinessNames',
} as Document<ReadinessNamesQuery, ReadinessNamesQueryVariables>;
