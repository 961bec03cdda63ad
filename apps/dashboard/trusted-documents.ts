import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where a code generator leaves its documents: an object of SHA-256 to text. */
const GENERATED = 'persisted-documents.json';

/**
 * Writes `documents.json`, the queries of our pages by the SHA-256 of their text, which are all that the
 * server answers without a token; and lets a page import the id of one: `import { documentId } from
 * './programs.graphql'`.
 */
export function trustedDocuments(sources: string): Plugin {
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    load(path) {
      if (!path.endsWith('.graphql')) return undefined;
      return `export const documentId = ${JSON.stringify(idOf(readFileSync(path, 'utf8')))};`;
    },
    generateBundle() {
      const source = JSON.stringify(documentsIn(sources), null, 2);
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}

/** All documents under a folder, by their ids. */
export function documentsIn(folder: string): Record<string, string> {
  const documents: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (basename(path) === GENERATED) {
      Object.assign(documents, JSON.parse(readFileSync(join(folder, path), 'utf8')));
    }
    if (!path.endsWith('.graphql')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    documents[idOf(text)] = text;
  }
  return documents;
}

function idOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
