import 'reflect-metadata';
import { Clock, DataFolder, SqliteEventStore } from '@plumbline/event-store';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './bench';
import { boardFolder } from './board/board-folder';
import { writeLongLog } from './facts/long-log';
import { type Aim, type Figure, figure, median } from './figures';
import { type Visit, visit } from './growth-visit';
import { perSecond } from './rounds';

const MEGABYTE = 2 ** 20;
const SMALL_ENOUGH = { atMost: 180 };
/** "Does not depend on the length of the log": a hundred times the facts, at most half as much again. */
const INDEPENDENT = { atMost: 1.5 };

/** What was measured at one length of the log. */
interface Stage extends Visit {
  /** How many events per second were appended until there, a thousand commands at once. */
  readonly appended: number;
}

/** The same question to the shipped server while the log of other programs grows. */
void bench(async ({ quick, folder, tell }) => {
  const sizes = quick ? [1_000, 10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const data = join(folder, 'data');
  const authorization = await boardFolder(data);
  const visits: Stage[] = [];
  let events = 0;
  for (const size of sizes) {
    const begun = performance.now();
    const written = await grown(data, size - events, `upto-${size}`);
    const appended = perSecond(written, performance.now() - begun);
    events += written;
    tell(`${events} events are written`);
    rmSync(join(data, 'views.db'));
    visits.push({ appended, ...(await visit({ data, authorization }, events, quick ? 3 : 9)) });
  }
  return [...visits.flatMap(figuresOf), ...comparisons(visits)];
});

/** Lets other programs write so many facts, while no server runs. */
async function grown(data: string, facts: number, name: string): Promise<number> {
  const folder = DataFolder.own(data);
  const store = SqliteEventStore.open({ file: folder.events, clock: new Clock() });
  const written = await writeLongLog(store, facts, { name });
  await store.close();
  folder.release();
  return written;
}

function figuresOf({ events, measured, bytes, appended }: Stage): Figure[] {
  const at = (what: string) => `${what}, at ${events.toLocaleString('en-US')} events`;
  const megabytes = (values: readonly number[]) => values.map((value) => value / MEGABYTE);
  return [
    figure(at('start-up until the first answer'), 'ms', measured.startUp),
    figure(at('first start, all views made'), 'ms', measured.firstStart),
    figure(at('program, no answer kept'), 'ms', measured.fresh),
    figure(at('program, answer kept'), 'ms', measured.kept),
    figure(at('program as of, first time'), 'ms', measured.asOfFirst),
    figure(at('program as of, again'), 'ms', measured.asOfAgain),
    figure(at('list of programs'), 'ms', measured.list),
    figure(at('list of programs as of, first time'), 'ms', measured.listAsOf),
    figure(at('another question meanwhile'), 'ms', measured.meanwhile),
    figure(at('idle memory (RSS)'), 'MB', megabytes(measured.idle), SMALL_ENOUGH),
    figure(at('memory after the questions (RSS)'), 'MB', megabytes(measured.busy)),
    figure(at('appended until there'), '/s', [appended]),
    figure(at('event log on disk'), 'MB', megabytes([bytes.events])),
    figure(at('views on disk'), 'MB', megabytes([bytes.views])),
  ];
}

function comparisons(visits: readonly Visit[]): Figure[] {
  const [small, large] = [visits[0]!.measured, visits.at(-1)!.measured];
  const grownBy = (name: string, of: keyof typeof small, aim?: Aim) =>
    figure(name, 'x', [median(large[of]) / median(small[of])], aim);
  return [
    grownBy('start-up, longest log / shortest', 'startUp', INDEPENDENT),
    grownBy('program, longest log / shortest', 'fresh', INDEPENDENT),
    grownBy('program as of, longest log / shortest', 'asOfFirst', INDEPENDENT),
    grownBy('list of programs, longest log / shortest', 'list'),
  ];
}
