import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { askedFirst, USUAL_LIST } from './asked-first';

/** How much a query asks for, told before anything is looked up. */
export interface QuerySize {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** How many objects and values an answer may have, by the pages that are asked for. */
  readonly cost: number;
}

/** What a question about the API itself is taken to cost: two fit into a request. */
const INTROSPECTION = 25_000;
const NOTHING: QuerySize = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** A query that is checked against the schema already, with the variables it came with. */
export interface Measured {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures a query. A fragment is measured once, however often it is spread, so that the time is that
 * of reading the text, while depth, aliases, directives and cost count every use.
 */
export function querySize(query: Measured): QuerySize {
  const { schema, operation } = query;
  const root = schema.getRootType(operation.operation);
  const size = new Measurement(query).of(operation.selectionSet, root ?? undefined, false);
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
}

class Measurement {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, QuerySize>();

  constructor(private readonly query: Measured) {
    for (const definition of query.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments.set(definition.name.value, definition);
      }
    }
  }

  /** `paged`: the lists directly below are the page that its parent was asked for. */
  of(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    paged: boolean,
  ): QuerySize {
    let size = NOTHING;
    for (const selection of selections) {
      const part =
        selection.kind === Kind.FIELD
          ? this.field(selection, parent, paged)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? this.spread(selection.name.value, paged)
            : this.of(
                selection.selectionSet,
                this.typeNamed(selection.typeCondition?.name.value) ?? parent,
                paged,
              );
      size = together(size, part, selection.directives?.length ?? 0);
    }
    return size;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined, paged: boolean): QuerySize {
    const aliases = node.alias ? 1 : 0;
    const field = fieldOf(parent, node.name.value);
    if (!node.selectionSet) return { depth: 1, aliases, directives: 0, cost: 1 };
    const type = field && getNamedType(field.type);
    const first = field && askedFirst(node, field, this.query.variables);
    const inside = this.of(node.selectionSet, type, first !== undefined);
    if (node.name.value.startsWith('__')) {
      return { ...inside, depth: 1, aliases: inside.aliases + aliases, cost: INTROSPECTION };
    }
    const many = first ?? (field && !paged && isList(field) ? USUAL_LIST : 1);
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + aliases,
      directives: inside.directives,
      cost: many * (1 + inside.cost),
    };
  }

  private spread(name: string, paged: boolean): QuerySize {
    const key = `${name} ${paged}`;
    const before = this.known.get(key);
    if (before) return before;
    this.known.set(key, NOTHING);
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    const type = this.typeNamed(fragment.typeCondition.name.value);
    const size = this.of(fragment.selectionSet, type, paged);
    this.known.set(key, size);
    return size;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    const type = name === undefined ? undefined : this.query.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string) {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name];
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function together(left: QuerySize, right: QuerySize, directives: number): QuerySize {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives + directives,
    cost: left.cost + right.cost,
  };
}
