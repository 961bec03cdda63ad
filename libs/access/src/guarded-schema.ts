import { Forbidden } from '@plumbline/event-sourcing';
import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ASKING_RIGHTS, PROGRAM_RIGHTS, TYPE_RIGHTS, type Readers } from './read-rights.data';
import { presentReader } from './reader';
import { Standing } from './standing';
import { comesIn } from './ways-in';

type Rows = Readonly<Record<string, Readers>>;
type Field = GraphQLField<unknown, unknown>;

const OF_PAGES = /(?:Connection|Edge)$/;

/**
 * Puts the table of rights into the schema: what hangs from a program is read by its readers only, a
 * type without a row by nobody, and a type inside another has at least the readers of the other.
 */
export function withReadRights(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(schema, type, field);
  }
  return schema;
}

function guard(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): void {
  if (type === schema.getMutationType() || type === schema.getSubscriptionType()) return;
  if (type === schema.getQueryType()) goneInBy(field);
  else if (type.name === 'Program') readBy(field);
  else assertAsOpen(type, field);
  const inner = getNamedType(field.type);
  if (isObjectType(inner) && !readersOf(inner)) shut(field);
}

/** A way in is for those who may go in there, whatever they would find. */
function goneInBy(field: Field): void {
  const { resolve = defaultFieldResolver, name } = field;
  field.resolve = (parent, args, context, info) => {
    if (comesIn(presentReader(), name)) return resolve(parent, args, context, info);
    return Promise.reject(new Forbidden(`You may not ask for "${name}".`));
  };
}

/**
 * Only its readers get an answer; the others are told so, whatever there would be to read. The refusal is
 * a promise that fails: GraphQL forgets what is under way beside an error that is thrown at once, and a
 * failure that nobody waits for ends the process.
 */
function readBy(field: Field): void {
  const { resolve = defaultFieldResolver, name } = field;
  const inner = getNamedType(field.type);
  field.resolve = (parent, args, context, info) => {
    const reader = presentReader();
    const { id } = parent as { readonly id: string };
    const refusal = reader.trusted
      ? undefined
      : refusalOf(new Standing(reader, id), name, inner, args);
    return refusal ? Promise.reject(refusal) : resolve(parent, args, context, info);
  };
}

/** The field must be theirs to read, and so must be what it leads to; else this is why it is not. */
function refusalOf(
  standing: Standing,
  name: string,
  inner: unknown,
  args: object,
): Forbidden | undefined {
  const ofField = rowOf(PROGRAM_RIGHTS, name) ?? [];
  const ofType = isObjectType(inner) ? (readersOf(inner) ?? []) : ofField;
  if (!standing.reads(ofField) || !standing.reads(ofType)) {
    return new Forbidden(`Your role does not see "${name}" of this program.`);
  }
  const asking = ASKING_RIGHTS[name];
  if (asking && !asking(args, standing)) {
    return new Forbidden(`Your role does not see this of "${name}"; ask for your own.`);
  }
  return undefined;
}

function shut(field: Field): void {
  field.resolve = () => {
    throw new Forbidden('Nobody may read this: it has no row in the table of rights.');
  };
}

function assertAsOpen(type: GraphQLObjectType, field: Field): void {
  const outer = readersOf(type);
  const inner = getNamedType(field.type);
  const within = isObjectType(inner) && readersOf(inner);
  if (!outer || !within) return;
  const missing = outer.filter((role) => !within.includes(role));
  if (missing.length === 0) return;
  throw new Error(
    `${type.name}.${field.name}: ${missing.join(', ')} may read ${type.name} but not ${inner.name}; ` +
      'give the inner type these readers, or hang it from the program.',
  );
}

/** A page has the readers of what is on it. */
function readersOf(type: GraphQLObjectType): Readers | undefined {
  const { nodes, node } = type.getFields();
  const onIt = OF_PAGES.test(type.name) && getNamedType((nodes ?? node)?.type);
  return rowOf(TYPE_RIGHTS, isObjectType(onIt) ? onIt.name : type.name);
}

function rowOf(rows: Rows, name: string): Readers | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}
