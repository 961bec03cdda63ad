import { Kind, type FieldNode, type GraphQLField } from 'graphql';

/** How many items a page has where the query does not say. */
const USUAL_PAGE = 25;
/** How many items a page has at most; more is refused when it is asked. */
const LARGEST_PAGE = 100;
/** How many items a list without pages is taken to have. */
export const USUAL_LIST = 5;

/** How many items a page is asked to have; undefined where the field has no pages. */
export function askedFirst(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!value || value.kind === Kind.NULL) return USUAL_PAGE;
  const said = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  const first = Number(value.kind === Kind.INT ? value.value : said);
  if (value.kind === Kind.VARIABLE && said == null) return LARGEST_PAGE;
  return first >= 1 && first <= LARGEST_PAGE ? first : LARGEST_PAGE;
}
