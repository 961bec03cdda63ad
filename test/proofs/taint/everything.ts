import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { written } from '../access/question';
import { programFields } from '../access/reading-cells';

const DEEPEST = 5;
type Field = GraphQLField<unknown, unknown>;

/** Every question that can be asked of a program, a field each, with all that it leads to. */
export function everythingOf(
  schema: GraphQLSchema,
  head: string,
  ids: readonly string[],
): string[] {
  return Object.values(programFields(schema)).flatMap((field) => {
    const named = field.args.some(({ name }) => name === 'id' || name === 'of');
    return (named ? ids : ['']).map((id) => `${head} { ${whole(field, 0, id)} } }`);
  });
}

/** What else there is to ask: who one is, and all lists that belong to no program. */
export function rootsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => name !== 'program')
    .map((field) => `{ ${whole(field, 3, '')} }`);
}

function whole(field: Field, depth: number, id: string): string {
  const said: Record<string, unknown> = id ? { id, of: id } : {};
  const known = Object.fromEntries(
    field.args.filter(({ name }) => name in said).map(({ name }) => [name, said[name]]),
  );
  const asked = written(field, known).replace(/ \{ __typename \}$/, '');
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return asked;
  const inside = Object.values(type.getFields())
    .filter(({ type: inner }) => isLeafType(getNamedType(inner)) || depth < DEEPEST)
    .map((each) => whole(each, depth + 1, ''));
  return `${asked} { __typename ${inside.join(' ')} }`;
}
