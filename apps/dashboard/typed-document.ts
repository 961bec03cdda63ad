import { codegen } from '@graphql-codegen/core';
import type { Types } from '@graphql-codegen/plugin-helpers';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { createHash } from 'node:crypto';

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

/** The module that gives a page its document: the id that the server knows it by, and its types. */
export async function typedDocument(
  file: string,
  text: string,
  schema: DocumentNode,
): Promise<string> {
  const document = parse(text);
  const asked = document.definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = asked;
  const name = operation?.name?.value;
  if (asked.length !== 1 || !operation || !name) {
    throw new Error(`${file} must hold one operation, and the operation a name.`);
  }
  const types = await generated(file, [{ location: file, document }], schema, {
    importSchemaTypesFrom: API_TYPES,
    namespacedImportName: 'Api',
  });
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const type = name.charAt(0).toUpperCase() + name.slice(1) + kind;
  const value = `${name.charAt(0).toLowerCase()}${name.slice(1)}Document`;
  const id = createHash('sha256').update(text, 'utf8').digest('hex');
  const asks = `export const ${value} = {\n  id: '${id}',\n  name: '${name}',\n} as Document<${type}, ${type}Variables>;\n`;
  const imports = `import type { Document, Exact } from '${fromHere(file)}asking/document';\n`;
  return `${NOTE}${imports}${types.replaceAll(INTERNAL, '').trim()}\n\n${asks}`;
}

/** The module with every word and input of the API that one of the documents names. */
export async function apiTypes(
  documents: Readonly<Record<string, string>>,
  schema: DocumentNode,
): Promise<string> {
  const parsed = Object.entries(documents).map(([location, text]) => ({
    location,
    document: parse(text),
  }));
  const types = await generated(API_TYPES, parsed, schema, { generateOperationTypes: false });
  return `${API_NOTE}${types.trim()}\n`;
}

function generated(
  filename: string,
  documents: Types.DocumentFile[],
  schema: DocumentNode,
  config: object,
): Promise<string> {
  return codegen({
    schema,
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
