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
  id: '22cd4c8fe085af6c2516ad82853cf7b06c8754f8503375d2350a09cd5b4e135e',
  name: 'ReadinessNames',
} as Document<ReadinessNamesQuery, ReadinessNamesQueryVariables>;
