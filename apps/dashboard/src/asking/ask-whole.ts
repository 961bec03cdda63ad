import { ask } from './ask';
import type { Document } from './document';

/** How many pages of a list are read at most; that there are more is said beside the list. */
export const MOST_PAGES = 10;

interface List {
  readonly nodes: readonly unknown[];
  readonly goesOn: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The lists of an answer by the variables that ask what is behind them. */
type Lists = ReadonlyMap<string, List>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isList = (value: unknown): value is List => isObject(value) && 'goesOn' in value;

/** `program { flags }` goes on behind `$flagsBehind`, `now: program { gates }` behind `$nowGatesBehind`. */
function variableOf(around: string | undefined, name: string): string {
  const isNamed = around !== undefined && around !== 'program';
  return `${isNamed ? around + name.charAt(0).toUpperCase() + name.slice(1) : name}Behind`;
}

/** An answer with each of its lists as it is made of it. */
function mapLists(
  answer: object,
  make: (list: List, variable: string) => List,
  around?: string,
): object {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]: [string, unknown]) => {
      if (isList(value)) return [name, make(value, variableOf(around, name))];
      const isProgram = around === undefined && isObject(value) && !Array.isArray(value);
      return [name, isProgram ? mapLists(value, make, name) : value];
    }),
  );
}

function listsOf(answer: object): Lists {
  const lists = new Map<string, List>();
  mapLists(answer, (list, variable) => {
    lists.set(variable, list);
    return list;
  });
  return lists;
}

/** What asks the next page of each list that has one. */
function cursorsOf(lists: Lists): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...lists].flatMap(([variable, { goesOn }]) =>
      goesOn.hasNextPage && goesOn.endCursor !== null ? [[variable, goesOn.endCursor]] : [],
    ),
  );
}

/**
 * Asks a document, and again behind the last row of each of its lists until there is no more: of the lists
 * of which it says `goesOn: pageInfo { hasNextPage endCursor }`.
 */
export async function askWhole<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = (await ask(document, variables, signal)) as Answer & object;
  let lists = listsOf(answer);
  let behind = cursorsOf(lists);
  for (let page = 1; page < MOST_PAGES && Object.keys(behind).length > 0; page += 1) {
    const next = (await ask(document, { ...variables, ...behind }, signal)) as Answer & object;
    const read = new Map([...listsOf(next)].filter(([variable]) => variable in behind));
    const before = lists;
    const joined = [...read].map(([variable, list]): [string, List] => [
      variable,
      { ...list, nodes: [...(before.get(variable)?.nodes ?? []), ...list.nodes] },
    ]);
    lists = new Map([...before, ...joined]);
    behind = cursorsOf(read);
  }
  return mapLists(answer, (list, variable) => lists.get(variable) ?? list) as Answer;
}
