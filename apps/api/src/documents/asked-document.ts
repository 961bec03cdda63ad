import { Invalid, KnownError } from '@plumbline/event-store';
import type { TrustedDocuments } from './trusted-documents';

/** Whoever asks may only name one of the documents that the server knows. */
export class PersistedOnly extends KnownError {
  readonly code = 'PERSISTED_ONLY';
}

/** What a request says about the text that it wants to run. */
export interface Asked {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/**
 * The text that a request runs: the trusted document that it names, or its own where it may ask openly.
 * Undefined is what has no text at all, which GraphQL refuses by itself.
 */
export function askedDocument(
  { documentId, query }: Asked,
  documents: TrustedDocuments,
  openly: boolean,
): string | undefined {
  if (documentId === undefined || documentId === null) {
    if (openly) return typeof query === 'string' ? query : undefined;
    throw new PersistedOnly(
      'Name a known document by its documentId; own queries need an API token.',
    );
  }
  if (query) throw new Invalid('Send a documentId or a query, not both.');
  const text = typeof documentId === 'string' ? documents.get(documentId) : undefined;
  if (text !== undefined) return text;
  throw new PersistedOnly('This document is not known here; load the page anew.');
}
