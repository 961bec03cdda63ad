import { Readable } from 'node:stream';
import type { AllStreamSubscription } from '@eventstore/db-client';
import type { Sign } from './driver';
import { Following } from './eventstore.following';

/** A subscription as the library gives it, whose records the test pushes. */
class Subscription extends Readable {
  unsubscribed = 0;

  constructor() {
    super({ objectMode: true, read: () => undefined });
  }

  record(number: number): void {
    const place = { commit: BigInt(number), prepare: BigInt(number) };
    const event = { id: '', type: 'Noted', streamId: 's', revision: BigInt(number), data: {} };
    this.push({ event: { ...event, position: place } });
  }

  async unsubscribe(): Promise<void> {
    this.unsubscribed += 1;
  }
}

let subscription: Subscription;
let following: Following;
let stop: AbortController;
let signs: AsyncGenerator<Sign>;
const place = (commit: bigint) => ({ commit, prepare: commit });
const next = async (): Promise<Sign> => (await signs.next()).value as Sign;

beforeEach(() => {
  subscription = new Subscription();
  following = new Following();
  stop = new AbortController();
  const given = subscription as unknown as AllStreamSubscription;
  signs = following.signs(given, 60_000, stop.signal);
});
afterEach(() => signs.return(undefined));

test('a place is told, and a follower is live, when the records before it were taken', async () => {
  subscription.record(1);
  const first = next();
  subscription.record(2);
  subscription.record(3);
  await following.checkpointReached(undefined, place(3n));
  subscription.emit('caughtUp');
  expect((await first).kind).toBe('record');
  const kinds = [await next(), await next(), await next(), await next()].map(({ kind }) => kind);
  expect(kinds).toEqual(['record', 'record', 'reached', 'live']);
});

test('a failure is told after the records that came before it', async () => {
  subscription.record(1);
  const first = next();
  subscription.record(2);
  subscription.emit('error', Object.assign(new Error('Call cancelled'), { code: 1 }));
  expect([(await first).kind, (await next()).kind]).toEqual(['record', 'record']);
  await expect(signs.next()).rejects.toMatchObject({ failure: 'passing' });
});

test('what the library calls at a place neither waits nor throws, whether anyone follows or not', async () => {
  await following.checkpointReached(undefined, place(1n));
  const first = next();
  await following.checkpointReached(undefined, place(2n));
  expect(await first).toEqual({ kind: 'reached', place: place(1n) });
  stop.abort();
  await following.checkpointReached(undefined, place(3n));
});

test.each([
  ['stops', () => stop.abort()],
  ['leaves', () => signs.return(undefined)],
  ['fails', () => subscription.emit('error', new Error('failed'))],
])('the call is let go once when the follower %s', async (_, end) => {
  subscription.record(1);
  await next();
  end();
  await signs.next().catch(() => undefined);
  expect(subscription.unsubscribed).toBe(1);
  expect(subscription.destroyed).toBe(true);
});
