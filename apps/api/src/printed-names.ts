import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';

const HEAD =
  '/* Generated from the API by `npm run schema`: what has no row in the table of rights does not compile. */\n';

/** The names of the API as types, so that the table of rights must have a row for each. */
export function printedNames(schemaText: string): string {
  const schema = buildSchema(schemaText);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !/^__|^(Query|Mutation|Subscription)$/.test(type.name))
    .map(({ name }) => name)
    .filter((name) => !/(Connection|Edge)$/.test(name));
  return [
    HEAD,
    union('MutationName', 'What changes something.', fieldsOf(schema, 'Mutation')),
    union('QueryField', 'The ways in.', fieldsOf(schema, 'Query')),
    union('SubscriptionField', 'What can be watched.', fieldsOf(schema, 'Subscription')),
    union('ProgramField', 'What hangs from a program.', fieldsOf(schema, 'Program')),
    union('TypeName', 'Every type of object, apart from pages of them.', types),
  ].join('\n');
}

function fieldsOf(schema: GraphQLSchema, type: string): readonly string[] {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
}

function union(name: string, sentence: string, words: readonly string[]): string {
  const lines = [...words].sort().map((word) => `  | '${word}'`);
  return `/** ${sentence} */\nexport type ${name} =\n${lines.join('\n')};\n`;
}
