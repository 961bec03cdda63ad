/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type ExpiringEvidenceQueryVariables = Exact<{
  program: string;
  within: number;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExpiringEvidenceQuery = { readonly program: { readonly expiringEvidence: ReadonlyArray<{ readonly checklist: string, readonly site: string | null, readonly pack: string, readonly workflow: string, readonly item: string, readonly text: string, readonly freshUntil: string, readonly daysLeft: number, readonly attestedBy: string }> } };

export const expiringEvidenceDocument = {
  id: '6bf76c4358824494ba6065f3a84093611396dadf87c34d1e0fb794fe1be881bb',
  name: 'ExpiringEvidence',
} as Document<ExpiringEvidenceQuery, ExpiringEvidenceQueryVariables>;
