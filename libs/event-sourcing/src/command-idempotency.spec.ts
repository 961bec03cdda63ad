import {
  MemoryEventStore,
  SqliteEventStore,
  type Clock,
  type EventStore,
  type ReadOptions,
} from '@plumbline/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JarShop } from './jar-shop.example';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-commands-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe.each<[string, (clock: Clock) => EventStore]>([
  ['in memory', (clock) => new MemoryEventStore(clock)],
  ['on disk', (clock) => SqliteEventStore.open({ file: join(folder, 'events.db'), clock })],
])('A command that is sent again, on a log %s', (_, make) => {
  let shop: JarShop;
  beforeEach(async () => (shop = await JarShop.open(make)));
  afterEach(() => shop.close());
  const open = { id: 'tea', label: 'Tea', commandId: 'c-1' };

  it('is done once and gets the first answer again, however much happened since', async () => {
    const first = await shop.give('OpenJar', open);
    await shop.give('PutIn', { id: 'tea', coins: 3 });
    await shop.give('CloseJar', { id: 'tea' });
    expect(await shop.give('OpenJar', open)).toEqual(first);
    expect(await shop.facts()).toHaveLength(3);
  });

  it.each<[string, Parameters<JarShop['give']>]>([
    ['that begins a record', ['OpenJar', { id: 'milk', label: 'Milk' }]],
    ['whose id the server makes', ['OpenJar', { label: 'Milk' }]],
    ['that a second time would be refused', ['PutIn', { id: 'tea', coins: 60 }]],
    ['that names a revision', ['PutIn', { id: 'tea', coins: 1, expectedRevision: 0 }]],
    ['that must know something', ['CloseJar', { id: 'tea' }]],
  ])('ten times at once has one effect and ten equal answers: %s', async (__, [name, said]) => {
    await shop.give('OpenJar', open);
    const sendings = Array.from({ length: 10 }, () =>
      shop.give(name, { ...said, commandId: 'c-2' }),
    );
    const [first, ...others] = await Promise.all(sendings);
    expect(others).toEqual(Array(9).fill(first));
    expect(first!.revision).toBe(name === 'OpenJar' ? 0 : 1);
    expect(await shop.facts()).toHaveLength(2);
  });

  it('has the same id, although the server made it; another command has another', async () => {
    const { id: _id, ...said } = open;
    const first = await shop.give('OpenJar', said);
    expect(await shop.give('OpenJar', said)).toEqual(first);
    const other = await shop.give('OpenJar', { ...said, commandId: 'c-2' });
    const without = await shop.give('OpenJar', { label: 'Tea' });
    expect(new Set([first.id, other.id, without.id]).size).toBe(3);
  });

  it.each<[string, object]>([
    ['another label', { label: 'Milk' }],
    ['another day', { on: '2026-02-01' }],
    ['another source', { source: 'Minutes' }],
    ['another jar', { id: 'milk' }],
  ])('with the same id but %s is refused, and what was done first stays', async (__, news) => {
    await shop.give('OpenJar', open);
    await expect(shop.give('OpenJar', { ...open, ...news })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This commandId was used for another command; choose a new one.',
    });
    expect(await shop.facts()).toHaveLength(1);
  });

  it('with the same id but as another command is refused, also at the same time', async () => {
    await shop.give('OpenJar', { ...open, commandId: 'c-0' });
    const both = await Promise.allSettled([
      shop.give('PutIn', { id: 'tea', coins: 1, commandId: 'c-1' }),
      shop.give('PutIn', { id: 'tea', coins: 2, commandId: 'c-1' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.filter((result) => result.status === 'rejected');
    expect(refused!.reason).toMatchObject({ code: 'CONFLICT', message: /was used for another/ });
    expect(await shop.facts()).toHaveLength(2);
  });

  it('in another program is another command', async () => {
    await shop.begin('south');
    const north = await shop.give('OpenJar', open);
    const south = await shop.give('OpenJar', { ...open, program: 'south' });
    expect(south.position > north.position).toBe(true);
  });
});

/** A store whose reading can be held up, so that one command waits while its twin is kept. */
class HeldStore extends MemoryEventStore {
  held?: Promise<void>;

  override async *read(stream: string, options?: ReadOptions) {
    await this.held;
    yield* super.read(stream, options);
  }
}

describe('A command that was kept by its twin while it waited', () => {
  let store: HeldStore;
  let shop: JarShop;
  beforeEach(async () => {
    shop = await JarShop.open((clock) => (store = new HeldStore(clock)));
  });
  afterEach(() => shop.close());

  /** Sends two commands; both have asked whether they were seen before either is decided. */
  async function bothWaiting(first: () => Promise<unknown>, second: () => Promise<unknown>) {
    let letGo = () => {};
    store.held = new Promise((resolve) => (letGo = resolve));
    const answers = [first(), second()];
    await new Promise((resolve) => setImmediate(resolve));
    store.held = undefined;
    letGo();
    return Promise.allSettled(answers);
  }

  it.each<[string, Parameters<JarShop['give']>]>([
    ['begins the record that is there now', ['OpenJar', { id: 'milk', label: 'Milk' }]],
    ['has no room a second time', ['PutIn', { id: 'tea', coins: 60 }]],
    ['names a revision that is past now', ['PutIn', { id: 'tea', coins: 1, expectedRevision: 0 }]],
  ])('gets the answer of the twin, although it %s', async (_, [name, said]) => {
    await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    const give = () => shop.give(name, { ...said, commandId: 'c-1' });
    const [first, second] = await bothWaiting(give, give);
    expect(first!.status).toBe('fulfilled');
    expect(second).toEqual(first);
    expect(await shop.facts()).toHaveLength(2);
  });

  it('is refused by its own rule where what came before was another command', async () => {
    await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    const put = (commandId: string) => () =>
      shop.give('PutIn', { id: 'tea', coins: 60, commandId });
    const [first, second] = await bothWaiting(put('c-1'), put('c-2'));
    expect(first!.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('There is room for 40 more coins.') },
    });
  });
});
