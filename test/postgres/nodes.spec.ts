import { Logger } from '@nestjs/common';
import { Clock, MemoryEventStore } from '@plumbline/event-store';
import { Lease, Runner, joinViews, type Moved, type View } from '@plumbline/read-models';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { compareViews } from '../../apps/cli/src/verify-views';
import { PROGRAM, send } from '../proofs/crash/send';
import { numbers } from '../proofs/crash/views';
import { freshSchema } from './views';

/** Longer than any test: who holds the lease loses it only by what a test does. */
const LASTS = 600_000;

/** The same view in a later version. */
const numbersAnew: View = { ...numbers, fingerprint: 'of a later version' };

let address: string;
let store: MemoryEventStore;
const leaving: (() => Promise<void>)[] = [];

beforeEach(() => {
  address = `${process.env['PLUMBLINE_TEST_POSTGRES']}?schema=${freshSchema()}`;
  store = new MemoryEventStore(new Clock());
  for (const level of ['log', 'warn', 'error'] as const) {
    jest.spyOn(Logger.prototype, level).mockImplementation();
  }
});
afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave();
  jest.restoreAllMocks();
});

const note = () => send(store, { id: randomUUID(), stream: '1', expected: 'any', count: 2 });

/** A node that has started; nodes share the log and the views, and nothing else. */
async function node(of: View = numbers) {
  const joint = joinViews(address, (database) => new Lease(database, randomUUID(), LASTS));
  const runner = new Runner(store, joint.database, [of], new Clock(), { joint });
  const leave = async () => {
    await runner.stop();
    await joint.close();
  };
  leaving.push(leave);
  await runner.start();
  return { runner, database: joint.database, leave };
}

/** The kinds of fact by which a program came to a position, as it is told. */
async function lastOf(moves: AsyncIterable<Moved>, at: string): Promise<readonly string[]> {
  for await (const { position, types } of moves) if (position === at) return types;
  throw new Error('Nothing more was told.');
}

const until = async (holds: () => boolean) => {
  while (!holds()) await sleep(10);
};
const differences = async ({ database }: Awaited<ReturnType<typeof node>>, of: View = numbers) =>
  (await compareViews(store, database, [of])).views.flatMap((found) => found.differences);

describe('Several nodes on the same views', () => {
  it('have one that keeps them, and tell their readers of each fact when it is visible', async () => {
    await note();
    const [a, b] = [await node(), await node()];
    expect([a.runner.keeps, b.runner.keeps]).toEqual([true, false]);
    for (const { runner } of [a, b]) {
      const before = runner.edition;
      const told = runner.moves(PROGRAM);
      const { position } = await note();
      await runner.reached(position, Infinity);
      expect(runner.edition).not.toBe(before);
      expect(await lastOf(told, position)).toEqual(['NumberNoted']);
      expect(await runner.lag()).toMatchObject({ state: 'caughtUp', position });
    }
  });

  it('hear of each move also after the line was cut on which they hear', async () => {
    const [a, b] = [await node(), await node()];
    for (const { database } of [a, b]) {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where query like '%listen plumbline%' and pid <> pg_backend_pid()`.execute(database);
    }
    await b.runner.reached((await note()).position, Infinity);
  });

  it('stop also while a fact that they heard is not visible yet, for nobody keeps the views', async () => {
    const { database, runner, leave } = await node();
    await new Lease(database, 'one that stands still', LASTS).take(true);
    const { position } = await note();
    expect(await runner.hearing.isAbreast()).toBe(true);
    await nextTurn();
    await leave();
    expect(runner.position < position).toBe(true);
  });

  it('go on when the one that keeps them leaves, and do what was left to do', async () => {
    const [a, b] = [await node(), await node()];
    await a.leave();
    const { position } = await note();
    await b.runner.reached(position, Infinity);
    expect(b.runner.keeps).toBe(true);
    expect(await differences(b)).toEqual([]);
  });

  it('let one of a later version make its views at once; the others go on reading', async () => {
    await note();
    const old = await node();
    const anew = await node(numbersAnew);
    expect(anew.runner.keeps).toBe(true);
    const { position } = await note();
    for (const { runner } of [old, anew]) await runner.reached(position, Infinity);
    await until(() => !old.runner.keeps);
    expect(await differences(anew, numbersAnew)).toEqual([]);
  });

  it('do not start on a log that ends before the views: an older one was put back', async () => {
    await note();
    const a = await node();
    await a.leave();
    store = new MemoryEventStore(new Clock());
    await expect(node()).rejects.toThrow('ahead of the log: was an older log restored?');
  });
});
