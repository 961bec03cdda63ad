import {
  Conflict,
  MemoryEventStore,
  type AppendMetadata,
  type Expected,
  type NewEvent,
} from '@plumbline/event-store';
import { randomUUID } from 'node:crypto';
import { JarShop } from './jar-shop.example';

/** A store in which someone is faster, as often as it is told. */
class ContestedStore extends MemoryEventStore {
  /** What happens before each append that then conflicts. */
  faster: (() => Promise<unknown>)[] = [];
  appends = 0;

  override async append(
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata: AppendMetadata,
  ) {
    this.appends += 1;
    const first = this.faster.shift();
    if (first) await first();
    return super.append(stream, expected, events, metadata);
  }
}

let store: ContestedStore;
let shop: JarShop;
beforeEach(async () => {
  shop = await JarShop.open((clock) => (store = new ContestedStore(clock)));
  await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
  store.appends = 0;
});
afterEach(() => shop.close());

/** Someone else puts coins in, past the pipeline. */
const someonePuts = (coins: number) => () =>
  MemoryEventStore.prototype.append.call(
    store,
    'north.jar-tea',
    'any',
    [{ type: 'CoinsPutIn', data: { coins } }],
    { program: 'north', commandId: randomUUID(), digest: 'a digest', actor: 'someone' },
  );

describe('A command that names the revision it saw', () => {
  it('is kept where nobody was faster', async () => {
    const put = await shop.give('PutIn', { id: 'tea', coins: 1, expectedRevision: 0 });
    expect(put.revision).toBe(1);
  });

  it('is refused with what was expected and what is, and is not tried again', async () => {
    await shop.give('PutIn', { id: 'tea', coins: 1 });
    store.appends = 0;
    await expect(
      shop.give('PutIn', { id: 'tea', coins: 1, expectedRevision: 0 }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'You saw revision 0, but it is 1 now; look again before you decide.',
      details: { expected: 0, actual: 1 },
    });
    expect(store.appends).toBe(0);
  });

  it('is refused also where someone was faster by a hair', async () => {
    store.faster = [someonePuts(1)];
    await expect(
      shop.give('PutIn', { id: 'tea', coins: 1, expectedRevision: 0 }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { expected: 0, actual: 1 },
    });
    expect(store.appends).toBe(1);
  });

  it('is refused where there is nothing yet', async () => {
    const said = { id: 'milk', label: 'Milk', expectedRevision: 0 };
    await expect(shop.give('OpenJar', said)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'You saw revision 0, but there is nothing yet; look again before you decide.',
      details: { expected: 0, actual: 'none' },
    });
  });
});

describe('A command that names no revision', () => {
  it('is decided again on what is true now, when someone was faster', async () => {
    store.faster = [someonePuts(10), someonePuts(20)];
    const put = await shop.give('PutIn', { id: 'tea', coins: 70 });
    expect(put.revision).toBe(3);
    expect(store.appends).toBe(3);
  });

  it('is refused by the rule when that no longer allows it', async () => {
    store.faster = [someonePuts(10), someonePuts(30)];
    const put = shop.give('PutIn', { id: 'tea', coins: 70 });
    await expect(put).rejects.toThrow('There is room for 60 more coins.');
    expect(store.appends).toBe(2);
  });

  it('is tried three times, no more', async () => {
    store.faster = [1, 1, 1, 1].map(someonePuts);
    await expect(shop.give('PutIn', { id: 'tea', coins: 1 })).rejects.toBeInstanceOf(Conflict);
    expect(store.appends).toBe(3);
    expect((await shop.facts()).filter(({ actor }) => actor === 'unknown')).toHaveLength(1);
  });

  it('is not tried again when the store fails in another way', async () => {
    store.faster = [() => Promise.reject(new Error('The disk is full.'))];
    await expect(shop.give('PutIn', { id: 'tea', coins: 1 })).rejects.toThrow('The disk is full.');
    expect(store.appends).toBe(1);
  });

  it('knows what it must know as it is at each try', async () => {
    store.faster = [someonePuts(5), someonePuts(6)];
    const closed = await shop.give('CloseJar', { id: 'tea' });
    expect(closed.revision).toBe(3);
  });
});

describe('A command that was kept already', () => {
  it('is answered from the log: no rule is asked, nothing is looked up, nothing is appended', async () => {
    const said = { id: 'tea', coins: 60, commandId: 'c-1' };
    const first = await shop.give('PutIn', said);
    store.appends = 0;
    const reading = jest.spyOn(store, 'read');
    expect(await shop.give('PutIn', said)).toEqual(first);
    expect(store.appends).toBe(0);
    expect(reading).not.toHaveBeenCalled();
  });
});

describe('Two commands at once', () => {
  it('are both decided on what is true: the second is refused by the rule where both do not fit', async () => {
    const both = await Promise.allSettled([
      shop.give('PutIn', { id: 'tea', coins: 60 }),
      shop.give('PutIn', { id: 'tea', coins: 60 }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.filter((result) => result.status === 'rejected');
    expect(refused!.reason).toMatchObject({
      code: 'REFUSED',
      message: 'There is room for 40 more coins.',
    });
  });

  it('are both kept where both fit', async () => {
    const coins = [60, 40];
    await Promise.all(coins.map((count) => shop.give('PutIn', { id: 'tea', coins: count })));
    await expect(shop.give('PutIn', { id: 'tea', coins: 1 })).rejects.toThrow('room for 0');
  });

  it('begin one record once', async () => {
    const both = await Promise.allSettled([
      shop.give('OpenJar', { id: 'milk', label: 'First' }),
      shop.give('OpenJar', { id: 'milk', label: 'Second' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.filter((result) => result.status === 'rejected');
    expect(refused!.reason).toBeInstanceOf(Conflict);
  });
});
