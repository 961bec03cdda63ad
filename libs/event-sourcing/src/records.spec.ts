import { Clock, MemoryEventStore, START, type ReadOptions } from '@plumbline/event-store';
import { Hearing } from '@plumbline/read-models';
import { randomUUID } from 'node:crypto';
import { jar } from './jar.example';
import { Records } from './records';

/** A store that tells from where it was read. */
class WatchedStore extends MemoryEventStore {
  readonly reads: (number | undefined)[] = [];

  override read(stream: string, options?: ReadOptions) {
    this.reads.push(options?.from);
    return super.read(stream, options);
  }
}

describe('A record', () => {
  let store: WatchedStore;
  let records: Records;
  beforeEach(() => {
    store = new WatchedStore(new Clock());
    records = new Records(store);
  });
  const put = (coins: number, stream = 'north.jar-tea') =>
    store.append(stream, 'any', [{ type: 'CoinsPutIn', data: { coins } }], {
      program: 'north',
      commandId: randomUUID(),
      digest: 'a digest',
      actor: 'ana',
    });

  it('that is not there is the beginning', async () => {
    expect(await records.load(jar, 'north.jar-tea')).toEqual({ state: jar.initial, revision: -1 });
  });

  it('is the fold of its stream, and of no other', async () => {
    for (const coins of [1, 2, 3]) await put(coins);
    await put(50, 'north.jar-milk');
    const { state, revision } = await records.load(jar, 'north.jar-tea');
    expect([state, revision]).toEqual([{ coins: 6, closed: false }, 2]);
  });

  it('is only continued where it was folded before', async () => {
    await put(1);
    await records.load(jar, 'north.jar-tea');
    await put(2);
    await put(3);
    store.reads.length = 0;
    expect(await records.load(jar, 'north.jar-tea')).toMatchObject({ state: { coins: 6 } });
    expect(store.reads).toEqual([1]);
  });

  it('is the same for many who ask at once while facts are added', async () => {
    const asked = Array.from({ length: 20 }, async () => {
      await put(1);
      const { state, revision } = await records.load(jar, 'north.jar-tea');
      expect(state).toEqual({ coins: revision + 1, closed: false });
    });
    await Promise.all(asked);
    expect(await records.load(jar, 'north.jar-tea')).toMatchObject({ revision: 19 });
  });

  it('exists once it was begun, and then for good, without another look', async () => {
    expect(await records.exists('north', 'jar', 'tea')).toBe(false);
    await put(1);
    expect(await records.exists('north', 'jar', 'tea')).toBe(true);
    expect(await records.exists('south', 'jar', 'tea')).toBe(false);
    store.reads.length = 0;
    expect(await records.exists('north', 'jar', 'tea')).toBe(true);
    expect(store.reads).toEqual([]);
  });

  it('with a fact that this version does not know is not decided upon', async () => {
    await store.append('north.jar-tea', 'any', [{ type: 'JarSmashed', data: {} }], {
      program: 'north',
      commandId: 'c-1',
      digest: 'a digest',
      actor: 'ana',
    });
    await expect(records.load(jar, 'north.jar-tea')).rejects.toThrow('"JarSmashed" is not a fact');
  });

  describe('that is asked for again and again', () => {
    const stopping = new AbortController();
    afterAll(() => stopping.abort());

    /** Records on a node that follows the log, with what makes it hear the next fact. */
    function heard() {
      const hearing = new Hearing(store, 0);
      const records = new Records(store, hearing);
      const facts = hearing.through(store.subscribe(START, stopping.signal), START);
      return { records, hear: () => facts.next() };
    }

    it('is not read where all is heard that is in the log, and nothing of it', async () => {
      const { records, hear } = heard();
      await put(1);
      await hear();
      await records.present(jar, 'north.jar-tea');
      await put(5, 'north.jar-milk');
      await hear();
      store.reads.length = 0;
      expect(await records.present(jar, 'north.jar-tea')).toMatchObject({ state: { coins: 1 } });
      expect(store.reads).toEqual([]);
    });

    it('is read where something was heard of it', async () => {
      const { records, hear } = heard();
      await put(1);
      await hear();
      await records.present(jar, 'north.jar-tea');
      await put(2);
      await hear();
      expect(await records.present(jar, 'north.jar-tea')).toMatchObject({ state: { coins: 3 } });
    });

    it('is read where the log has more than was heard, so that nothing is missed', async () => {
      const { records, hear } = heard();
      await put(1);
      await hear();
      await records.present(jar, 'north.jar-tea');
      await put(2);
      expect(await records.present(jar, 'north.jar-tea')).toMatchObject({ state: { coins: 3 } });
    });

    it('is read where it was folded before anything was followed', async () => {
      const { records, hear } = heard();
      await put(1);
      await records.present(jar, 'north.jar-tea');
      await put(2);
      await hear();
      await hear();
      expect(await records.present(jar, 'north.jar-tea')).toMatchObject({ state: { coins: 3 } });
    });

    it('is what the log says for many who ask while facts are added and heard', async () => {
      const { records, hear } = heard();
      await put(1);
      await hear();
      const asked = Array.from({ length: 20 }, async (_, index) => {
        const { revision: written } = await put(1);
        if (index % 2 === 0) void hear();
        const { state, revision } = await records.present(jar, 'north.jar-tea');
        expect(state).toEqual({ coins: revision + 1, closed: false });
        expect(revision).toBeGreaterThanOrEqual(written);
      });
      await Promise.all(asked);
    });
  });
});
