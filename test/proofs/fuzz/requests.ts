import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Choice } from './choice';
import { valueOf, Word, type Known } from './values';

/** What GraphQL is asked, before it is written as JSON. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** How many levels below the root a query goes at most. */
const DEEPEST = 5;
/** How often, in a hundred times, a query says what most often leaves nothing to be seen. */
const SELDOM: Readonly<Record<string, number>> = { after: 2, asOf: 6, on: 6 };
type Field = GraphQLField<unknown, unknown>;

/** Asks at random along the schema: everything in it is reached, nothing of it is wrong. */
export class ValidRequests {
  /** Every `Type.field` that was asked. */
  readonly reached = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
  ) {}

  of(choice: Choice): Asked {
    return choice.chance(50) ? this.query(choice) : this.command(choice);
  }

  private query(choice: Choice): Asked {
    const root = this.schema.getQueryType()!;
    const query = `{ ${this.field(root, choice.one(fieldsOf(root)), 0, choice)} }`;
    return { query, variables: {} };
  }

  private command(choice: Choice): Asked {
    const root = this.schema.getMutationType()!;
    const field = choice.one(fieldsOf(root));
    this.reached.add(`${root.name}.${field.name}`);
    const [argument] = field.args;
    const variables = { input: valueOf(argument!.type, argument!.name, this.known, choice) };
    const query = `mutation ($input: ${String(argument!.type)}) {
      ${field.name}(input: $input) { id revision position } }`;
    return { query, variables };
  }

  private field(parent: GraphQLObjectType, field: Field, depth: number, choice: Choice): string {
    this.reached.add(`${parent.name}.${field.name}`);
    const type = getNamedType(field.type);
    const asked = `${field.name}${this.written(field, choice)}`;
    return isObjectType(type) ? `${asked} ${this.selection(type, depth + 1, choice)}` : asked;
  }

  private selection(type: GraphQLObjectType, depth: number, choice: Choice): string {
    const fields = fieldsOf(type);
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const asked = leaves.filter(() => choice.chance(40));
    if (deeper.length > 0 && (depth < DEEPEST || leaves.length === 0)) {
      asked.push(choice.one(deeper));
      if (choice.chance(30)) asked.push(choice.one(deeper));
    }
    const once = [...new Set(asked)].map((field) => this.field(type, field, depth, choice));
    return `{ ${once.length > 0 ? once.join(' ') : '__typename'} }`;
  }

  private written({ args, name: asks }: Field, choice: Choice): string {
    const asked = args.filter(({ type, name }) =>
      isNonNullType(type) ? true : choice.chance(SELDOM[name] ?? 30),
    );
    if (asked.length === 0) return '';
    const parts = asked.map(
      ({ name, type }) =>
        `${name}: ${literal(valueOf(type, name === 'id' ? asks : name, this.known, choice))}`,
    );
    return `(${parts.join(', ')})`;
  }
}

/** A value as it stands in a text of GraphQL. */
export function literal(value: unknown): string {
  if (value instanceof Word) return value.word;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}
