import type { RecordedEvent } from '../event-store';
import { beyond } from './log.cases';
import { facts, numbersOf, type Stage, taken } from './stage';

/** Following the log: history, then what comes. */
export function subscriptionCases(stage: () => Stage): void {
  const never = new AbortController().signal;

  test('(28) a subscription gives the history, then what comes, each once and in order', async () => {
    const { store, start, append } = stage();
    await append('1', 'none', facts(0, 1));
    const following = taken(store.subscribe(start, never), 6);
    await append('2', 'none', facts(2, 3));
    await append('1', 'any', facts(4));
    await append('1', 'any', facts(5));
    expect(numbersOf(await following)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('(28) whoever waits at the end is woken by the next append', async () => {
    const { store, start, append } = stage();
    const following = store.subscribe(start, never)[Symbol.asyncIterator]();
    for (const number of [0, 1, 2]) {
      const next = following.next();
      await append('1', 'any', facts(number));
      const { value } = (await next) as IteratorYieldResult<RecordedEvent>;
      expect(numbersOf([value])).toEqual([number]);
    }
  });

  test('(29) a subscription resumed after a position begins with the one behind it', async () => {
    const { store, append } = stage();
    const { position } = await append('1', 'none', facts(0, 1));
    await append('1', 'any', facts(2, 3));
    expect(numbersOf(await taken(store.subscribe(position, never), 2))).toEqual([2, 3]);
  });

  test('(30) whoever failed at an event gets it again from the position before', async () => {
    const { store, start, append } = stage();
    await append('1', 'none', facts(0, 1, 2));
    let checkpoint = start;
    const handle = async (fails: boolean): Promise<void> => {
      for await (const event of store.subscribe(checkpoint, never)) {
        if (fails && event.revision === 1) throw new Error('failed');
        checkpoint = event.position;
        if (event.revision === 2) return;
      }
    };
    await expect(handle(true)).rejects.toThrow('failed');
    const again = await taken(store.subscribe(checkpoint, never), 1);
    expect(numbersOf(again)).toEqual([1]);
    await handle(false);
    expect(checkpoint).toBe(await store.head());
  });

  test('(31) a slow reader loses nothing of what was written meanwhile', async () => {
    const { store, start, append } = stage();
    await append('1', 'none', facts(0));
    const following = store.subscribe(start, never)[Symbol.asyncIterator]();
    const read = [(await following.next()).value as RecordedEvent];
    const numbers = Array.from({ length: 3000 }, (_, index) => index + 1);
    await append('1', 'any', facts(...numbers.slice(0, 1500)));
    await append('1', 'any', facts(...numbers.slice(1500)));
    while (read.length <= numbers.length)
      read.push((await following.next()).value as RecordedEvent);
    expect(numbersOf(read)).toEqual([0, ...numbers]);
  });

  test('(32) a subscription ends when it is told to, wherever it stands, and can be begun anew', async () => {
    const { store, start, append } = stage();
    await append('1', 'none', facts(0, 1));
    const atEnd = new AbortController();
    const following = store.subscribe(start, atEnd.signal)[Symbol.asyncIterator]();
    await following.next();
    await following.next();
    const waiting = following.next();
    const inHistory = new AbortController();
    const seen: number[] = [];
    for await (const event of store.subscribe(start, inHistory.signal)) {
      seen.push(...numbersOf([event]));
      inHistory.abort();
    }
    expect(seen).toEqual([0]);
    atEnd.abort();
    expect((await waiting).done).toBe(true);
    expect(await taken(store.subscribe(start, AbortSignal.abort()))).toEqual([]);
    expect(numbersOf(await taken(store.subscribe(start, never), 2))).toEqual([0, 1]);
  });

  test('(32) a subscription ends when the store is closed', async () => {
    const { store, start, append } = stage();
    await append('1', 'none', facts(0));
    const following = store.subscribe(start, never)[Symbol.asyncIterator]();
    await following.next();
    const waiting = following.next();
    await store.close();
    expect((await waiting).done).toBe(true);
  });

  test('(35) a subscription from beyond the end of the log fails loudly', async () => {
    const { store, append } = stage();
    const { position } = await append('1', 'none', facts(0));
    const following = taken(store.subscribe(beyond(position), never));
    await expect(following).rejects.toThrow('beyond the end of the log');
  });
}
