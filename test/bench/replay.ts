import 'reflect-metadata';
import { Clock, type EventStore, SqliteEventStore, START } from '@plumbline/event-store';
import {
  allParked,
  foldInto,
  openSqliteViews,
  rebuild,
  Runner,
  type View,
  type ViewDatabase,
} from '@plumbline/read-models';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { views } from '../../apps/api/src/slices';
import { bench } from './bench';
import { writeLongLog } from './facts/long-log';
import { type Figure, figure, median, ratio } from './figures';
import { interleaved, perSecond, timed } from './rounds';

const FAST_ENOUGH = { atLeast: 150_000 };

/** Reading the whole log, folding it, rebuilding views of it, and catching up with it. */
void bench(async ({ quick, folder, tell }) => {
  const file = join(folder, 'events.db');
  const store = SqliteEventStore.open({ file, clock: new Clock() });
  const database = openSqliteViews(join(folder, 'views.db'));
  const behind = new Runner(store, database, views);
  await behind.start();
  await behind.stop();
  const events = await writeLongLog(store, quick ? 30_000 : 500_000);
  tell(`${events} events are written`);
  const runner = new Runner(store, database, views);
  const caughtUp = perSecond(events, await timed(() => runner.start()));
  await runner.stop();
  tell(`caught up at ${Math.round(caughtUp)}/s`);
  const rates = await interleaved(
    {
      bare: async () => perSecond(events, await timed(() => bareScan(file))),
      read: async () => perSecond(events, await timed(() => readThrough(store))),
      folded: async () => perSecond(events, await timed(() => foldAll(store))),
    },
    quick ? 3 : 5,
  );
  const rebuilt = await rebuiltEach(store, database, quick ? 1 : 3, tell);
  await assertNothingParked(database);
  await database.destroy();
  await store.close();
  return [
    figure('events in the log', 'events', [events]),
    figure('bare SQLite, all columns of all rows', '/s', rates.bare),
    figure('store, readAll', '/s', rates.read),
    ratio('readAll / bare SQLite', rates.read, rates.bare),
    figure(`readAll and fold of all ${views.length} views, in memory`, '/s', rates.folded),
    ...rebuildFigures(events, rebuilt),
    figure('runner, catching up with all views', '/s', [caughtUp]),
  ];
});

/** What SQLite itself takes to hand out the rows: nothing in JavaScript is faster than this. */
function bareScan(file: string): void {
  const database = new Database(file, { readonly: true });
  for (const _ of database.prepare('select * from events order by position').raw().iterate());
  database.close();
}

async function readThrough(store: EventStore): Promise<void> {
  for await (const _ of store.readAll(START));
}

async function foldAll(store: EventStore): Promise<void> {
  const folded = views.map((view) => [view, new Map<string, object>()] as const);
  for await (const event of store.readAll(START)) {
    for (const [view, documents] of folded) foldInto(view, documents, event);
  }
}

/** The milliseconds that each view takes to be made anew, round by round. */
async function rebuiltEach(
  store: EventStore,
  database: ViewDatabase,
  rounds: number,
  tell: (line: string) => void,
): Promise<Map<View, number[]>> {
  const taken = new Map<View, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const view of views) {
      const milliseconds = await timed(() => rebuild(store, database, view));
      taken.set(view, [...(taken.get(view) ?? []), milliseconds]);
    }
    tell(`all views rebuilt, ${round + 1} of ${rounds}`);
  }
  return taken;
}

function rebuildFigures(events: number, taken: ReadonlyMap<View, readonly number[]>): Figure[] {
  const all = [...taken].sort(([, a], [, b]) => median(b) - median(a));
  const [heaviest, itsRounds] = all[0]!;
  const [lightest, fewRounds] = all.at(-1)!;
  const whole = itsRounds.map((_, round) => all.reduce((sum, [, each]) => sum + each[round]!, 0));
  const rates = (rounds: readonly number[]) => rounds.map((each) => perSecond(events, each));
  return [
    figure(`rebuild, heaviest view (${heaviest.name})`, '/s', rates(itsRounds), FAST_ENOUGH),
    figure(`rebuild, lightest view (${lightest.name})`, '/s', rates(fewRounds), FAST_ENOUGH),
    figure('rebuild of all views, one after the other', '/s', rates(whole)),
    figure('rebuild of all views, one after the other', 'ms', whole),
  ];
}

async function assertNothingParked(database: ViewDatabase): Promise<void> {
  const [first] = await allParked(database);
  if (first) throw new Error(`The view "${first.view}" cannot fold the bench: ${first.error}`);
}
