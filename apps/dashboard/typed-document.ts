import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { createHash } from 'node:crypto';

const NOTE = '/** Made by `npm run documents`; change the .graphql file beside it. */\n';
/** Written by the generator for documents that arrive in parts; ours do not. */
const PARTS = /\/\*\* Internal type\. DO NOT USE DIRECTLY\. \*\/\nexport type Incremental.*\n/;

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
  const types = await codegen({
    schema,
    filename: file,
    documents: [{ location: file, document }],
    config: {
      enumType: 'string-literal',
      scalars,
      strictScalars: true,
      skipTypename: true,
      immutableTypes: true,
      inlineFragmentTypes: 'inline',
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const type = name.charAt(0).toUpperCase() + name.slice(1) + kind;
  const value = `${name.charAt(0).toLowerCase()}${name.slice(1)}Document`;
  const id = createHash('sha256').update(text, 'utf8').digest('hex');
  const asks = `export const ${value} = {\n  id: '${id}',\n  name: '${name}',\n} as Document<${type}, ${type}Variables>;\n`;
  return `${NOTE}import type { Document } from '${fromHere(file)}asking/document';\n\n${types.replace(PARTS, '')}\n${asks}`;
}

/** The way from a file under src to src. */
function fromHere(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
