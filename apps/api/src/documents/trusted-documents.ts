import { Invalid } from '@plumbline/event-store';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The queries of our own pages, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads what the build of the pages wrote; a text that is not what its name says stops the start. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  if (!existsSync(file)) return new Map();
  const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object));
  for (const [id, text] of documents) {
    if (typeof text === 'string' && sha256(text) === id) continue;
    throw new Invalid(
      `${file} has a document that is not what its name says; build the pages anew.`,
    );
  }
  return documents as TrustedDocuments;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
