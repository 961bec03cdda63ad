import { Bell } from './bell';
import type { RecordedEvent } from './event-store';
import { follow } from './follow';
import { encodePosition, START } from './position';

const PAGE = 3;

/** A log of so many events that notes how often a page of it is asked for. */
function logOf(count: number): Parameters<typeof follow>[0] & { asked: number } {
  return {
    asked: 0,
    page(after) {
      this.asked += 1;
      const first = after === START ? 1 : Number(after.slice(1)) + 1;
      const length = Math.max(0, Math.min(PAGE, count - first + 1));
      return Array.from(
        { length },
        (_, index) => ({ position: encodePosition(first + index) }) as RecordedEvent,
      );
    },
    end: () => encodePosition(count),
    bell: new Bell(),
    closed: () => false,
  };
}

test('however slow its reader, a subscription holds no more than one page', async () => {
  const log = logOf(9);
  const following = follow(log, START, new AbortController().signal);
  for (const asked of [1, 1, 1, 2, 2, 2, 3]) {
    await following.next();
    expect(log.asked).toBe(asked);
  }
});

test('a subscription that waits asks for nothing until the bell rings', async () => {
  const log = logOf(1);
  const following = follow(log, START, new AbortController().signal);
  await following.next();
  const waiting = following.next();
  await new Promise((resolve) => setImmediate(resolve));
  expect(log.asked).toBe(2);
  log.bell.ring();
  await new Promise((resolve) => setImmediate(resolve));
  expect(log.asked).toBe(3);
  void waiting;
});

test('a subscription that nobody rings looks again when its patience ends', async () => {
  const log = { ...logOf(1), patience: 1 };
  const stop = new AbortController();
  log.page = (after) => {
    log.asked += 1;
    if (log.asked === 5) stop.abort();
    return after === START ? [{ position: encodePosition(1) } as RecordedEvent] : [];
  };
  for await (const _ of follow(log, START, stop.signal));
  expect(log.asked).toBe(5);
});

test('nobody waits for a bell once stopped, neither before nor after', async () => {
  const bell = new Bell();
  const stop = new AbortController();
  const waiting = bell.next(stop.signal);
  stop.abort();
  await waiting;
  await bell.next(stop.signal);
});

test('a subscription that was stopped leaves no listener behind', async () => {
  const bell = new Bell();
  const stop = new AbortController();
  const removed = jest.spyOn(stop.signal, 'removeEventListener');
  const waiting = bell.next(stop.signal);
  bell.ring();
  await waiting;
  expect(removed).toHaveBeenCalledTimes(1);
});
