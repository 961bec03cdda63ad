import {
  assertSameKey,
  AuditTrail,
  Keys,
  openAccessDatabase,
  openJointAccess,
  Sessions,
  Throttle,
  type AccessDatabase,
} from '@plumbline/access';
import { Clock } from '@plumbline/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSchema } from './views';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-access-'));
const opened: AccessDatabase[] = [];
let address: string;

beforeEach(() => {
  address = `${process.env['PLUMBLINE_TEST_POSTGRES']}?schema=${freshSchema()}`;
});
afterEach(async () => {
  for (const access of opened.splice(0)) await access.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function access(file?: string): Promise<AccessDatabase> {
  const database = await openJointAccess(address, file);
  opened.push(database);
  return database;
}

describe('The secrets of sign-in in PostgreSQL', () => {
  const clock = new Clock();

  it('are the same on every node: a session begun on one is good on another, and ended everywhere', async () => {
    const [a, b] = [new Sessions(await access(), clock), new Sessions(await access(), clock)];
    const secret = await a.begin('ana', 3);
    expect(await b.find(secret)).toMatchObject({ account: 'ana', generation: 3 });
    await b.endAllOf('ana');
    expect(await a.find(secret)).toBeUndefined();
  });

  it('can be opened for the first time by many nodes at once', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => access()));
    const secret = await new Sessions(all[0]!, clock).begin('ana', 0);
    for (const each of all) expect(await new Sessions(each, clock).find(secret)).toBeDefined();
  });

  it('count failed attempts together, also those that come at the same moment', async () => {
    const throttles = [new Throttle(await access(), clock), new Throttle(await access(), clock)];
    const attempt = { account: 'ana', address: '192.0.2.1' };
    const tried = throttles.flatMap((throttle) =>
      Array.from({ length: 4 }, () => throttle.admit(attempt)),
    );
    const passed = (await Promise.allSettled(tried)).filter(({ status }) => status === 'fulfilled');
    expect(passed).toHaveLength(5);
  });

  it('have a trail that nobody can change or empty', async () => {
    const database = await access();
    await new AuditTrail(database, clock).record({
      kind: 'export',
      about: 'all',
      program: 'north',
    });
    const never = 'The audit trail is never changed.';
    await expect(database.deleteFrom('audit').execute()).rejects.toThrow(never);
    await expect(database.updateTable('audit').set({ about: 'it' }).execute()).rejects.toThrow(
      never,
    );
  });

  it('take along what was kept in a file before, once', async () => {
    const file = join(folder, 'access.db');
    const before = await openAccessDatabase(file);
    const secret = await new Sessions(before, clock).begin('ana', 1);
    const trail = new AuditTrail(before, clock);
    for (const about of ['one', 'two']) {
      await trail.record({ kind: 'export', about, program: 'north' });
    }
    await before.destroy();

    const now = await access(file);
    expect(await new Sessions(now, clock).find(secret)).toMatchObject({ account: 'ana' });
    await new Sessions(now, clock).endAllOf('ana');
    await new AuditTrail(now, clock).record({ kind: 'export', about: 'three', program: 'north' });
    const again = await access(file);
    const told = [];
    for await (const { about } of new AuditTrail(again, clock).all('north')) told.push(about);
    expect(told).toEqual(['one', 'two', 'three']);
    expect(await new Sessions(again, clock).find(secret)).toBeUndefined();
  });

  it('are refused to a node with another key, which could open none of them', async () => {
    const [a, b] = [await access(), await access()];
    const keys = Keys.forNow();
    await assertSameKey(a, keys);
    await assertSameKey(b, keys);
    await expect(assertSameKey(b, Keys.forNow())).rejects.toThrow('PLUMBLINE_KEY');
  });
});
