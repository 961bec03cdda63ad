import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Invalid } from '@plumbline/event-store';
import type { Behind, Placed } from './documents';
import { isKept } from './kept-text';

const MOST = 100;
const USUAL = 25;

/** Which part of a list is asked for. */
@ArgsType()
export class Page {
  @Field(() => Int, {
    nullable: true,
    description: `How many, at most ${MOST}; ${USUAL} if not said.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor behind which the page begins.' })
  after?: string;
}

/** Where a page stands in its list. */
@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor?: string;
}

/** A page of a list in the form that Relay knows, with `nodes` as a short cut. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** Makes the GraphQL types of a list of something. */
export function connectionType<Node extends object>(node: Type<Node>, name = node.name) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionOfNodes {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [node], { description: 'The same items without their cursors.' })
    nodes: Node[];

    @Field()
    pageInfo: PageInfo;

    @Field(() => Int)
    totalCount: number;
  }
  return ConnectionOfNodes;
}

/** Checks what was asked for and reads the cursor. */
export function pageOf({ first: asked, after }: Page): { first: number; behind?: Behind } {
  const first = asked ?? USUAL;
  if (!Number.isInteger(first) || first < 1 || first > MOST) {
    throw new Invalid(`first: ask for 1 to ${MOST} items.`);
  }
  return { first, behind: after ? behindOf(after) : undefined };
}

/** Makes a page of one item more than asked for, which says whether there is a next page. */
export function connectionOf<Node>(
  found: readonly Placed<Node>[],
  first: number,
  count: () => Promise<number>,
): Connection<Node> {
  const edges = found
    .slice(0, first)
    .map((placed) => ({ cursor: cursorOf(placed), node: placed.document }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor },
    get totalCount() {
      return count();
    },
  };
}

/** The same page of something that is made of each item. */
export function eachOf<From, To>(
  connection: Connection<From>,
  make: (node: From) => To,
): Connection<To> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: make(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: connection.pageInfo,
    get totalCount() {
      return connection.totalCount;
    },
  };
}

function cursorOf({ order, id }: Behind): string {
  return Buffer.from(JSON.stringify([order, id])).toString('base64url');
}

function behindOf(cursor: string): Behind {
  try {
    const said = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const [order, id, ...more] = Array.isArray(said) ? (said as unknown[]) : [];
    if (isKept(order) && isKept(id) && more.length === 0) return { order, id };
  } catch {
    // falls through to the sentence below
  }
  throw new Invalid('after: this is not a cursor of a list; take one from `pageInfo.endCursor`.');
}
