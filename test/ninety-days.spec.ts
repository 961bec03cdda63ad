import { openAccessDatabase } from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import { tellDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { Clock, MemoryEventStore, START, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { allParked, Runner } from '@plumbline/read-models';
import { createApi } from '../apps/api/src/create-api';
import { openViewsForTest } from './postgres/views';

const BEGIN = '2026-03-02';
const DAYS = 90;

/** A random number generator that can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The demo, and 90 days of nothing but what follows by itself; restarted after some of them. */
async function ninetyDays(
  isRestarted: (day: number) => boolean,
  isAsleep: (day: number) => boolean = () => false,
) {
  const clock = new Clock();
  clock.pretend(`${BEGIN}T06:00:00.000Z`);
  const store = new MemoryEventStore(clock);
  const open = async () => {
    const database = openViewsForTest();
    const access = await openAccessDatabase(':memory:');
    const app = await createApi({ store, database, access, clock }, { quiet: true });
    return { app, database };
  };
  let { app, database } = await open();
  await tellDemo({ store, bus: app.get(CommandBus), clock });
  const told = await store.head();
  await app.get(Runner).reached(told, Infinity);
  for (let day = 0; day < DAYS; day += 1) {
    clock.pretend(`${addDays(BEGIN, day)}T20:00:00.000Z`);
    if (!isAsleep(day)) await app.get(Sweeper).sweep();
    if (!isRestarted(day)) continue;
    await app.get(Runner).stop();
    await database.destroy();
    ({ app, database } = await open());
  }
  const parked = await allParked(database);
  const followed: RecordedEvent[] = [];
  for await (const event of store.readAll(told || START)) followed.push(event);
  await app.close();
  return { followed, parked };
}

const said = ({ stream, type, data, actor, recordedAt }: RecordedEvent) =>
  JSON.stringify({ stream, type, data, actor, recordedAt });

let whole: Awaited<ReturnType<typeof ninetyDays>>;
beforeAll(async () => {
  whole = await ninetyDays(() => false);
});

test('90 days of the demo: what follows by itself happens once, also across restarts', async () => {
  const random = seeded(20_261_121);
  const restarted = await ninetyDays(() => random() < 0.1);
  expect(whole.parked).toEqual([]);
  expect(whole.followed.length).toBeGreaterThan(0);
  expect(whole.followed.every(({ actor }) => actor.startsWith('policy:'))).toBe(true);
  expect(new Set(whole.followed.map(said)).size).toBe(whole.followed.length);
  expect(restarted.followed.map(said).sort()).toEqual(whole.followed.map(said).sort());
});

test('a sweeper that sleeps for a week is found out', async () => {
  const sleepy = await ninetyDays(
    () => false,
    (day) => day >= 10 && day < 17,
  );
  expect(sleepy.followed.map(said).sort()).not.toEqual(whole.followed.map(said).sort());
});
