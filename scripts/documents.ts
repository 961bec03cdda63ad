import { buildSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsIn } from '../apps/dashboard/sent-documents';
import { API_TYPES, apiTypes, typedDocument } from '../apps/dashboard/typed-document';

/** Where the pages of the dashboard and their documents are. */
export const SOURCES = join(__dirname, '../apps/dashboard/src');
const SCHEMA = join(__dirname, '../schema.gql');

/** The typed modules of all documents of the pages, and of what they share, by the paths of their files. */
export async function typedDocuments(): Promise<Record<string, string>> {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const files = documentsIn(SOURCES);
  const made: Record<string, string> = { [API_TYPES]: await apiTypes(files, schema) };
  for (const [path, file] of files) {
    made[path.replace(/\.graphql$/, '.document.ts')] = await typedDocument(path, file, schema);
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
