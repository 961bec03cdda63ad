import { codegen } from '@graphql-codegen/core';
import { getCachedDocumentNodeFromSchema, type Types } from '@graphql-codegen/plugin-helpers';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, type GraphQLSchema } from 'graphql';
import type { DocumentFile, SentDocument } from './sent-documents.ts';

const NOTE = '/** Made by `npm run documents`; change the .graphql file beside it. */\n';
const API_NOTE =
  '/** Made by `npm run documents`: the words and inputs of the API that the documents name. */\n\n';
/** Written by the generator into every file; `Exact` is ours, and our documents do not arrive in parts. */
const INTERNAL = /\/\*\* Internal type\. DO NOT USE DIRECTLY\. \*\/\n.*\n/g;

/** Where the words and inputs of the API are that documents name, under src. */
export const API_TYPES = 'asking/api-types.ts';

/** Values of our scalars as they come in JSON. */
const scalars = {
  ID: 'string',
  Day: 'string',
  Instant: 'string',
  AsOf: 'string',
  Position: 'string',
  FactData: 'Readonly<Record<string, unknown>>',
};

/** The module of a .graphql file: its types, and for what is sent the id that the server knows it by. */
export async function typedDocument(
  path: string,
  { written, uses, sent }: DocumentFile,
  schema: GraphQLSchema,
): Promise<string> {
  const own = { location: path, document: written };
  const others: Types.DocumentFile = {
    type: 'external',
    document: { kind: Kind.DOCUMENT, definitions: uses },
  };
  const types = await generated(path, [own, others], schema, {
    importSchemaTypesFrom: API_TYPES,
    namespacedImportName: 'Api',
  });
  const body = types.replaceAll(INTERNAL, '').trim();
  if (!sent) return `${NOTE}${body}\n`;
  const imports = `import type { Document, Exact } from '${fromHere(path)}asking/document';\n`;
  return `${NOTE}${imports}${body}\n\n${asked(sent)}`;
}

/** The module with every word and input of the API that one of the documents names. */
export async function apiTypes(
  files: ReadonlyMap<string, DocumentFile>,
  schema: GraphQLSchema,
): Promise<string> {
  const documents = [...files].map(([location, { written }]) => ({ location, document: written }));
  const types = await generated(API_TYPES, documents, schema, { generateOperationTypes: false });
  return `${API_NOTE}${types.trim()}\n`;
}

/** What a page asks with: an id that knows the types of the answer and of the variables. */
function asked({ id, operation }: SentDocument): string {
  const name = operation.name!.value;
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const type = name.charAt(0).toUpperCase() + name.slice(1) + kind;
  const value = `${name.charAt(0).toLowerCase()}${name.slice(1)}Document`;
  return `export const ${value} = {\n  id: '${id}',\n  name: '${name}',\n} as Document<${type}, ${type}Variables>;\n`;
}

function generated(
  filename: string,
  documents: Types.DocumentFile[],
  schema: GraphQLSchema,
  config: object,
): Promise<string> {
  return codegen({
    schema: getCachedDocumentNodeFromSchema(schema),
    schemaAst: schema,
    filename,
    documents,
    config: {
      enumType: 'string-literal',
      scalars,
      strictScalars: true,
      skipTypename: true,
      immutableTypes: true,
      inlineFragmentTypes: 'inline',
      ...config,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
}

/** The way from a file under src to src. */
function fromHere(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
