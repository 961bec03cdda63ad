import { Clock } from '@plumbline/event-store';
import { openAccessDatabase, type AccessDatabase } from '../access-database';
import { Throttle, TooManyAttempts, waitAfter } from './throttle';

describe('Attempts to sign in', () => {
  const clock = new Clock();
  let database: AccessDatabase;
  let throttle: Throttle;
  beforeEach(async () => {
    clock.pretend('2026-03-01T10:00:00.000Z');
    database = await openAccessDatabase(':memory:');
    throttle = new Throttle(database, clock);
  });
  afterEach(() => database.destroy());
  const pass = (seconds: number) =>
    clock.pretend(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString());
  /** The wait that is asked for, in seconds; 0 where the attempt is admitted. */
  async function tried(account = 'ana', address = '10.0.0.1'): Promise<number> {
    try {
      await throttle.admit({ account, address });
      return 0;
    } catch (error) {
      expect(error).toBeInstanceOf(TooManyAttempts);
      return (error as TooManyAttempts).retryAfter;
    }
  }
  async function times(count: number, attempt: (at: number) => Promise<number>) {
    const waits: number[] = [];
    for (let at = 0; at < count; at += 1) waits.push(await attempt(at));
    return waits;
  }

  it('of one account are free five times, then there is a wait, which doubles up to a quarter of an hour', async () => {
    expect(await times(5, () => tried())).toEqual([0, 0, 0, 0, 0]);
    const waits = await times(9, async () => {
      const wait = await tried();
      pass(wait);
      expect(await tried()).toBe(0);
      return wait;
    });
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('lock nobody out: who waits may try again, and who succeeds begins anew', async () => {
    await times(5, () => tried());
    pass(15);
    expect(await tried()).toBe(0);
    await throttle.succeeded({ account: 'ana', address: '10.0.0.1' });
    expect(await times(5, () => tried())).toEqual([0, 0, 0, 0, 0]);
  });

  it('of one account count together wherever they come from, and of another not', async () => {
    await times(5, (at) => tried('ana', `10.0.0.${at}`));
    expect(await tried('ana', '10.0.0.9')).toBe(15);
    expect(await tried('ben', '10.0.0.9')).toBe(0);
  });

  it('from one address are free twenty times, whatever accounts they try', async () => {
    expect(await times(20, (at) => tried(`account-${at}`))).toEqual(Array(20).fill(0));
    expect(await tried('account-20')).toBe(15);
    expect(await tried('account-20', '10.0.0.2')).toBe(0);
  });

  it('from one address are forgotten after a quarter of an hour', async () => {
    await times(20, (at) => tried(`account-${at}`));
    pass(15 * 60);
    expect(await times(20, (at) => tried(`account-${at}`))).toEqual(Array(20).fill(0));
  });

  it('that succeed do not count against the address: a whole ward may sign in from it', async () => {
    for (let at = 0; at < 100; at += 1) {
      expect(await tried(`account-${at}`)).toBe(0);
      await throttle.succeeded({ account: `account-${at}`, address: '10.0.0.1' });
    }
  });

  it('that wait are not counted: trying in the meantime makes it no longer', async () => {
    await times(5, () => tried());
    expect(await times(10, () => tried())).toEqual(Array(10).fill(15));
    pass(15);
    expect(await tried()).toBe(0);
  });

  it('that come at once gain nothing', async () => {
    const waits = await Promise.all(Array.from({ length: 50 }, () => tried()));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('of one account in a whole day are about a hundred at most', async () => {
    let admitted = 0;
    const end = Date.parse(clock.now()) + 86_400_000;
    while (Date.parse(clock.now()) < end) {
      const wait = await tried('ana', `10.0.${admitted}.1`);
      if (wait === 0) admitted += 1;
      else pass(wait);
    }
    expect(admitted).toBeLessThanOrEqual(110);
    expect(waitAfter(1000)).toBe(900_000);
  });

  it('leave no address in the file', async () => {
    await tried();
    const rows = await database.selectFrom('attempts').select('key').execute();
    expect(JSON.stringify(rows)).not.toContain('10.0.0.1');
  });
});
