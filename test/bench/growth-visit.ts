import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { asking, type Asking } from './board/ask';
import { BOARD } from './board/board-program';
import { BOARD_AS_OF, BOARD_QUERY } from './board/board-query';
import { numbers } from './facts/telling';
import { timed } from './rounds';
import { shipped } from './servers/server-process';

const CHANGES = `query Changes($id: ID!) {
  program(id: $id) { changes(first: 100) { nodes { position } } } }`;
const LIST = 'query List { programs(first: 25) { totalCount nodes { id name status goLiveOn } } }';
const LIST_AS_OF = `query ListAsOf($asOf: AsOf!) {
  programs(first: 25, asOf: $asOf) { totalCount nodes { id name status goLiveOn } } }`;

/** What a server did on a log of some length: milliseconds and bytes, each some times. */
export interface Visit {
  readonly events: number;
  readonly measured: Readonly<Record<Measured, readonly number[]>>;
  readonly bytes: { readonly events: number; readonly views: number };
}

/** A data folder with the board's program, and how a member of it is signed in. */
export interface BoardLedger {
  readonly data: string;
  readonly authorization: string;
}

type Measured =
  | 'firstStart'
  | 'startUp'
  | 'fresh'
  | 'kept'
  | 'asOfFirst'
  | 'asOfAgain'
  | 'list'
  | 'listAsOf'
  | 'meanwhile'
  | 'idle'
  | 'busy';

/** Starts the shipped server on some data, some times, and asks it. */
export async function visit(ledger: BoardLedger, events: number, times: number): Promise<Visit> {
  const { data, authorization } = ledger;
  const firstStart = [await timed(async () => (await startedAndAsked(ledger)).stop())];
  const startUp: number[] = [];
  for (const _ of numbers(3)) {
    const begun = performance.now();
    const server = await startedAndAsked(ledger);
    startUp.push(performance.now() - begun);
    await server.stop();
  }
  const server = await shipped(data);
  const idle = [(await server.memory()).rss];
  const asked = await questions(() => asking(server.address, authorization), times);
  const busy = [(await server.memory()).rss];
  await server.stop();
  const size = (name: string) => statSync(join(data, name)).size;
  const bytes = { events: size('events.db'), views: size('views.db') };
  return { events, measured: { firstStart, startUp, ...asked, idle, busy }, bytes };
}

async function startedAndAsked({ data, authorization }: BoardLedger) {
  const server = await shipped(data);
  await asking(server.address, authorization).ask('{ programs(first: 1) { totalCount } }');
  return server;
}

/** Asks one question after the other; those that must not be answered from memory are varied. */
async function questions(connected: () => Asking, times: number) {
  const { ask } = connected();
  const positions = await somePositions(connected(), times);
  let asked = 0;
  const each = async (repeated: number, query: string, variables: (time: number) => object) => {
    const taken: number[] = [];
    for (const time of numbers(repeated)) {
      taken.push(await timed(() => ask(query, { id: BOARD, ...variables(time) })));
    }
    return taken;
  };
  const unheeded = () => ({ unheeded: (asked += 1) });
  await each(20, BOARD_QUERY, unheeded);
  return {
    fresh: await each(5 * times, BOARD_QUERY, unheeded),
    kept: (await each(5 * times + 1, BOARD_QUERY, () => ({}))).slice(1),
    asOfFirst: await each(times, BOARD_AS_OF, (time) => ({ asOf: positions[time] })),
    asOfAgain: await each(times, BOARD_AS_OF, (time) => ({ asOf: positions[time], ...unheeded() })),
    list: await each(times, LIST, unheeded),
    ...(await wholeLogAsOf(connected)),
  };
}

/** The list as of now folds the whole log; how long that takes, and how long others wait for it. */
async function wholeLogAsOf(connected: () => Asking) {
  const [asker, other] = [connected(), connected()];
  const asOf = new Date().toISOString();
  const listAsOf = timed(() => asker.ask(LIST_AS_OF, { asOf }));
  await setTimeout(20);
  const meanwhile = await timed(() => other.ask('{ __typename }'));
  return { listAsOf: [await listAsOf], meanwhile: [meanwhile] };
}

/** Positions of the program's facts, the latest first, so that no fold can continue an earlier one. */
async function somePositions({ ask }: Asking, count: number): Promise<string[]> {
  const { program } = await ask(CHANGES, { id: BOARD });
  const { nodes } = (program as { changes: { nodes: { position: string }[] } }).changes;
  return nodes
    .map(({ position }) => position)
    .slice(-count)
    .reverse();
}
