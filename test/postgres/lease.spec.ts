import { Logger } from '@nestjs/common';
import { Clock, MemoryEventStore, type RecordedEvent } from '@plumbline/event-store';
import {
  createBookkeeping,
  KnownFacts,
  Lease,
  rebuild,
  joinViews,
  TakenOver,
  type JointViews,
} from '@plumbline/read-models';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { compareViews } from '../../apps/cli/src/verify-views';
import { Keeper } from '../../libs/read-models/src/keeper';
import { send } from '../proofs/crash/send';
import { numbers } from '../proofs/crash/views';
import { UnfencedLease } from '../proofs/failover/unfenced-lease';
import { freshSchema } from './views';

/** Longer than any test, so that only what a test does to a lease ends it. */
const LASTS = 600_000;

let address: string;
const nodes: JointViews[] = [];

beforeEach(() => {
  address = `${process.env['PLUMBLINE_TEST_POSTGRES']}?schema=${freshSchema()}`;
  jest.spyOn(Logger.prototype, 'error').mockImplementation();
});
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.close();
  jest.restoreAllMocks();
});

async function node(Kind = Lease): Promise<JointViews> {
  const joint = joinViews(address, (database) => new Kind(database, randomUUID(), LASTS));
  nodes.push(joint);
  await createBookkeeping(joint.database);
  await joint.lease.prepare();
  return joint;
}

const expire = ({ database }: JointViews) =>
  sql`update leases set expires = clock_timestamp()`.execute(database);

describe('The lease of who keeps the views', () => {
  it('is held by one node at a time; the next one may take it when it has expired', async () => {
    const [a, b] = [await node(), await node()];
    expect(await a.lease.take()).toBe('1');
    expect(await b.lease.take()).toBeUndefined();
    expect(await a.lease.renew('1')).toBe(true);
    await expire(a);
    expect(await b.lease.take()).toBe('2');
    expect(await a.lease.renew('1')).toBe(false);
    expect(await a.lease.take()).toBeUndefined();
  });

  it('is free at once when it is let go; who lost it cannot let go of it', async () => {
    const [a, b, c] = [await node(), await node(), await node()];
    await a.lease.take();
    await a.lease.release('1');
    expect(await b.lease.take()).toBe('2');
    await a.lease.release('1');
    expect(await c.lease.take()).toBeUndefined();
  });

  it('may be seized, by a version whose views are others', async () => {
    const [a, b] = [await node(), await node()];
    await a.lease.take();
    expect(await b.lease.take(true)).toBe('2');
    expect(await a.lease.renew('1')).toBe(false);
  });

  it('goes to one only of many that want it', async () => {
    const wanting = await Promise.all(Array.from({ length: 6 }, () => node()));
    const taken = await Promise.all(wanting.map(({ lease }) => lease.take()));
    expect(taken.filter(Boolean)).toEqual(['1']);
  });

  it('changes hands before or after a commit of its holder, never in the middle', async () => {
    const [a, b] = [await node(), await node()];
    const guard = a.lease.guard((await a.lease.take())!);
    const order: string[] = [];
    let taking: Promise<unknown> = Promise.resolve();
    await a.database.transaction().execute(async (transaction) => {
      await guard.admit(transaction);
      taking = b.lease.take(true).then((epoch) => order.push(`taken ${epoch}`));
      await somebodyWaits(b);
      order.push('written');
    });
    await taking;
    expect(order).toEqual(['written', 'taken 2']);
  });

  it('does not wait for ever for a holder that fell asleep in the middle of a commit', async () => {
    const asleep = joinViews(address, (database) => new Lease(database, randomUUID(), 100));
    nodes.push(asleep);
    const b = await node();
    const guard = asleep.lease.guard((await asleep.lease.take())!);
    const commit = asleep.database.transaction().execute(async (transaction) => {
      await guard.admit(transaction);
      expect(await b.lease.take(true)).toBe('2');
      await guard.admit(transaction);
    });
    await expect(commit).rejects.toThrow('The views cannot be reached right now');
  });
});

/** Resolves when a statement waits for the row of the lease. */
async function somebodyWaits({ database }: JointViews): Promise<void> {
  for (let waiting = 0; waiting === 0;) {
    const { rows } = await sql`select from pg_stat_activity
      where wait_event_type = 'Lock' and query like '%leases%'`.execute(database);
    waiting = rows.length;
  }
}

/** Facts that the holder of the first term knows of, and that another node has folded in the next one. */
async function afterTakeover(Kind = Lease) {
  const store = new MemoryEventStore(new Clock());
  const note = () => send(store, { id: randomUUID(), stream: '1', expected: 'any', count: 2 });
  const attendant = { away: () => {}, back: () => {} };
  const keeperOn = ({ database }: JointViews) =>
    new Keeper({ store, database, views: [numbers], known: new KnownFacts() }, attendant);
  const [stale, present] = [await node(Kind), await node()];
  const guard = stale.lease.guard((await stale.lease.take())!);
  await note();
  const late = await keeperOn(stale).takeUp({ guard }, () => {});
  const { position: before } = { position: late.slowest };
  await note();
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll(before)) events.push(event);
  await expire(present);
  const now = { guard: present.lease.guard((await present.lease.take())!) };
  const tables = await keeperOn(present).takeUp(now, () => {});
  await tables.take(events);
  const differences = async () =>
    (await compareViews(store, present.database, [numbers])).views.flatMap(
      ({ differences: found }) => found,
    );
  return { store, stale, guard, late, events, differences };
}

describe('Who lost the lease and did not notice', () => {
  it('cannot commit what it folded', async () => {
    const { late, events, differences } = await afterTakeover();
    await expect(late.take(events)).rejects.toBeInstanceOf(TakenOver);
    expect(await differences()).toEqual([]);
  });

  it('cannot put a view that it made anew in the place of the present one', async () => {
    const { store, stale, guard, differences } = await afterTakeover();
    const again = rebuild(store, stale.database, numbers, { guard });
    await expect(again).rejects.toBeInstanceOf(TakenOver);
    expect(await differences()).toEqual([]);
  });

  it('does damage where the lease is only a matter of time (negative control)', async () => {
    const { late, events, differences } = await afterTakeover(UnfencedLease);
    await late.take(events);
    expect(await differences()).toHaveLength(1);
  });
});
