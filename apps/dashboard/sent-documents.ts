import {
  concatAST,
  Kind,
  parse,
  print,
  separateOperations,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page asks at once, with every fragment that it uses. */
export interface SentDocument {
  readonly operation: OperationDefinitionNode;
  readonly text: string;
  /** The SHA-256 of the text: what the page says in its stead. */
  readonly id: string;
}

/** A .graphql file of the pages; one that only holds fragments for others is not sent by itself. */
export interface DocumentFile {
  readonly written: DocumentNode;
  /** The fragments of other files that it uses. */
  readonly uses: readonly FragmentDefinitionNode[];
  readonly sent?: SentDocument;
}

/** The texts of the .graphql files of the pages by their paths under a folder. */
export function textsIn(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    // The explorer shows its queries as text, and sends them so.
    if (!path.endsWith('.graphql') || path.startsWith('prepared-queries')) continue;
    texts[path] = readFileSync(join(folder, path), 'utf8');
  }
  return texts;
}

/** Reads files together, so that one may use the fragments that stand in a file of their own. */
export function readTogether(texts: Readonly<Record<string, string>>): Map<string, DocumentFile> {
  const written = Object.entries(texts).map(([path, text]) => [path, parse(text)] as const);
  const shared = written.flatMap(([, file]) => (operationsOf(file).length === 0 ? [file] : []));
  return new Map(written.map(([path, file]) => [path, readAmong(shared, path, file)]));
}

/** All .graphql files of the pages, read together, by their paths under a folder. */
export const documentsIn = (folder: string): Map<string, DocumentFile> =>
  readTogether(textsIn(folder));

/** The texts that a server is to answer, by their ids. */
export function textsById(files: ReadonlyMap<string, DocumentFile>): Record<string, string> {
  const sent = [...files.values()].flatMap((file) => file.sent ?? []);
  return Object.fromEntries(sent.map(({ id, text }) => [id, text]));
}

function readAmong(shared: readonly DocumentNode[], path: string, written: DocumentNode) {
  const [operation, another] = operationsOf(written);
  if (!operation && written.definitions.every(isFragment)) return { written, uses: [] };
  if (another || !operation?.name) {
    throw new Error(`${path} must hold one operation with a name, or fragments alone.`);
  }
  const whole = separateOperations(concatAST([written, ...shared]))[operation.name.value]!;
  const uses = whole.definitions
    .filter(isFragment)
    .filter((fragment) => !written.definitions.includes(fragment));
  const text = print(whole);
  const id = createHash('sha256').update(text, 'utf8').digest('hex');
  return { written, uses, sent: { operation, text, id } };
}

const isFragment = (node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
