import { parse } from 'graphql';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_TYPES, apiTypes, typedDocument } from '../apps/dashboard/typed-document';

/** Where the pages of the dashboard and their documents are. */
export const SOURCES = join(__dirname, '../apps/dashboard/src');
const SCHEMA = join(__dirname, '../schema.gql');

/** The documents of the pages by the paths of their files. */
export function pageDocuments(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    // The explorer shows its queries as text.
    if (!path.endsWith('.graphql') || path.startsWith('prepared-queries')) continue;
    texts[path] = readFileSync(join(SOURCES, path), 'utf8');
  }
  return texts;
}

/** The typed modules of all documents of the pages, and of what they share, by the paths of their files. */
export async function typedDocuments(): Promise<Record<string, string>> {
  const schema = parse(readFileSync(SCHEMA, 'utf8'));
  const texts = pageDocuments();
  const made: Record<string, string> = { [API_TYPES]: await apiTypes(texts, schema) };
  for (const [path, text] of Object.entries(texts)) {
    made[path.replace(/\.graphql$/, '.document.ts')] = await typedDocument(path, text, schema);
  }
  return made;
}

async function write(): Promise<void> {
  for (const [path, text] of Object.entries(await typedDocuments())) {
    writeFileSync(join(SOURCES, path), text);
  }
}

if (require.main === module) {
  write().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
