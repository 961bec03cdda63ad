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
  id: '5b15605e95cc25d0bda78a7f2d667bd5b94cddfdc3c2c138e04c1825a25ad729',
  name: 'ExpiringEvidence',
} as Document<ExpiringEvidenceQuery, ExpiringEvidenceQueryVariables>;
