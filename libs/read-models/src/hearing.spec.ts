import { Clock, MemoryEventStore, START, type RecordedEvent } from '@plumbline/event-store';
import { randomUUID } from 'node:crypto';
import { Hearing } from './hearing';

/** Longer than any test, so that nothing here ends by the time. */
const PATIENCE_MS = 600_000;

describe('What a node hears of the log', () => {
  const stopping = new AbortController();
  let store: MemoryEventStore;
  beforeEach(() => (store = new MemoryEventStore(new Clock())));
  afterAll(() => stopping.abort());

  const write = (stream = 'north.jar-tea') =>
    store.append(stream, 'any', [{ type: 'CoinsPutIn', data: { coins: 1 } }], {
      program: 'north',
      commandId: randomUUID(),
      digest: 'a digest',
      actor: 'ana',
    });

  /** Follows the log from its beginning, one fact whenever it is asked. */
  function following(hearing: Hearing) {
    return hearing.through(store.subscribe(START, stopping.signal), START);
  }

  it('is nothing while it does not follow', async () => {
    const hearing = new Hearing(store, PATIENCE_MS);
    expect(hearing.time).toBeUndefined();
    expect(await hearing.isAbreast()).toBe(false);
  });

  it('is all when each fact in the log was told to who listens', async () => {
    const hearing = new Hearing(store, PATIENCE_MS);
    const heard: RecordedEvent[] = [];
    hearing.listen((event) => heard.push(event));
    await write();
    const facts = following(hearing);
    const first = facts.next();
    expect(await hearing.isAbreast()).toBe(true);
    expect(heard).toHaveLength(1);
    await first;
    await facts.return(undefined);
  });

  it('is not all while a fact is in the log that was not told yet (negative control)', async () => {
    const hearing = new Hearing(store, 0);
    await write();
    const facts = following(hearing);
    await facts.next();
    await write();
    expect(await hearing.isAbreast()).toBe(false);
    await facts.return(undefined);
  });

  it('is waited for: a fact that was written before the question is heard before the answer', async () => {
    const hearing = new Hearing(store, PATIENCE_MS);
    await write();
    const facts = following(hearing);
    await facts.next();
    await write();
    let isHeard = false;
    hearing.listen(() => (isHeard = true));
    const answer = hearing.isAbreast().then((isAbreast) => [isAbreast, isHeard]);
    await facts.next();
    expect(await answer).toEqual([true, true]);
    await facts.return(undefined);
  });

  it('is asked of the log once for all who ask together', async () => {
    const hearing = new Hearing(store, PATIENCE_MS);
    await write();
    const facts = following(hearing);
    await facts.next();
    const head = jest.spyOn(store, 'head');
    await Promise.all(Array.from({ length: 5 }, () => hearing.isAbreast()));
    expect(head).toHaveBeenCalledTimes(1);
    await facts.return(undefined);
  });

  it('is nothing again when it ends, also for who waits', async () => {
    const hearing = new Hearing(store, PATIENCE_MS);
    await write();
    const facts = following(hearing);
    await facts.next();
    await write();
    const waiting = hearing.isAbreast();
    await facts.return(undefined);
    expect(await waiting).toBe(false);
    expect(hearing.time).toBeUndefined();
  });
});
