import { asReader, NOBODY } from '@plumbline/access';
import { asCaller } from '@plumbline/event-sourcing';
import {
  astFromValue,
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Asker } from './askers';

/** A text of GraphQL with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: object;
}

/** What stands for a value of each scalar; what a name means is said first. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  email: 'new@plumbline.example',
  stakeholder: 'ours',
  by: 'ours',
  pack: 'him-workflows',
  currency: 'USD',
};
const BY_TYPE: Readonly<Record<string, unknown>> = {
  ID: 'new-thing',
  String: 'Words',
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2098-06-01',
  Instant: '2098-06-01T09:00:00Z',
  AsOf: '2020-01-01',
};

/** A command with all that it must say, and what of it is said otherwise. */
export function commandOf(schema: GraphQLSchema, mutation: string, said: object): Question {
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const { type } = field.args[0]!;
  const fields = Object.keys((getNamedType(type) as { getFields(): object }).getFields());
  const optional = fields.includes('by') ? { by: 'ours' } : {};
  const known = Object.entries(said).filter(([name]) => fields.includes(name));
  const input = {
    ...(valueOf(type, mutation) as object),
    ...optional,
    ...Object.fromEntries(known),
  };
  const query = `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { __typename } }`;
  return { query, variables: { input } };
}

/** What hangs from a program, asked with all that it must be told. */
export function readingOf(field: GraphQLField<unknown, unknown>, id: string, said = {}): Question {
  const query = `query ($id: ID!) { program(id: $id) { ${written(field, said)} } }`;
  return { query, variables: { id } };
}

/** A field with its arguments, and as little of what it leads to as can be asked. */
export function written({ name, args, type }: GraphQLField<unknown, unknown>, said = {}): string {
  const needed = args.filter(
    (each) =>
      Object.hasOwn(said, each.name) ||
      (isNonNullType(each.type) && each.defaultValue === undefined),
  );
  const values: Record<string, unknown> = said;
  const told = needed.map((each) => {
    const value = values[each.name] ?? valueOf(each.type, each.name);
    return `${each.name}: ${print(astFromValue(value, each.type)!)}`;
  });
  const inside = isObjectType(getNamedType(type)) ? ' { __typename }' : '';
  return `${name}${told.length > 0 ? `(${told.join(', ')})` : ''}${inside}`;
}

/** Asks in this process, by the same schema as over HTTP, as the server knows the asker. */
export async function askHere(
  schema: GraphQLSchema,
  { query, variables }: Question,
  { account, reader = NOBODY }: Asker,
): Promise<ExecutionResult> {
  const document = parsed(query);
  const variableValues = variables as Record<string, unknown>;
  return asCaller({ actor: account }, () =>
    asReader(reader, async () => execute({ schema, document, variableValues, contextValue: {} })),
  );
}

const documents = new Map<string, ReturnType<typeof parse>>();

function parsed(query: string) {
  const known = documents.get(query) ?? parse(query);
  documents.set(query, known);
  return known;
}

function valueOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name);
  if (isListType(type)) return [valueOf(type.ofType, name)];
  if (isEnumType(type))
    return (type.getValues().find((each) => each.name === 'consultant') ?? type.getValues()[0]!)
      .name;
  if (!isInputObjectType(type)) return BY_NAME[name] ?? BY_TYPE[type.name];
  const needed = Object.values(type.getFields()).filter((each) => isNonNullType(each.type));
  return Object.fromEntries(needed.map((each) => [each.name, valueOf(each.type, each.name)]));
}
