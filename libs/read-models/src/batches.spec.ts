import * as fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { batches } from './batches';

async function all<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function* from<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

describe('Batches', () => {
  it('lose nothing, keep the order and hold at most what they may, however items come and go', async () => {
    const pauses = fc.array(fc.nat(2), { maxLength: 40 });
    const property = fc.asyncProperty(
      pauses,
      pauses,
      fc.integer({ min: 1, max: 7 }),
      async (coming, going, size) => {
        let given = 0;
        let taken = 0;
        async function* source() {
          for (const pause of coming) {
            for (let n = 0; n < pause; n += 1) await turn();
            given += 1;
            yield given;
          }
        }
        const seen: number[] = [];
        for await (const batch of batches(source(), size)) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(size);
          taken += batch.length;
          seen.push(...batch);
          for (let n = 0; n < (going[seen.length] ?? 0); n += 1) await turn();
          expect(given - taken).toBeLessThanOrEqual(size);
        }
        expect(seen).toEqual(coming.map((_, index) => index + 1));
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('give what is there already at once, as one', async () => {
    expect(await all(batches(from([1, 2, 3]), 10))).toEqual([[1, 2, 3]]);
    expect(await all(batches(from([1, 2, 3]), 2))).toEqual([[1, 2], [3]]);
  });

  it('give a single item without waiting for more', async () => {
    async function* source() {
      yield 1;
      await new Promise(() => {});
    }
    const taken = batches(source(), 10);
    expect((await taken.next()).value).toEqual([1]);
  });

  it('of nothing are none', async () => expect(await all(batches(from([]), 10))).toEqual([]));

  it('say why the source broke, after all that came before', async () => {
    async function* source() {
      yield* [1, 2, 3];
      throw new Error('The line is cut.');
    }
    const taken = batches(source(), 2);
    expect((await taken.next()).value).toEqual([1, 2]);
    expect((await taken.next()).value).toEqual([3]);
    await expect(taken.next()).rejects.toThrow('The line is cut.');
  });

  it('let the source go when the taker leaves, although it was waiting', async () => {
    let left = false;
    async function* source() {
      try {
        for (let n = 0; ; n += 1) yield n;
      } finally {
        left = true;
      }
    }
    for await (const batch of batches(source(), 2)) {
      expect(batch).toEqual([0, 1]);
      await turn();
      break;
    }
    await turn();
    expect(left).toBe(true);
  });
});
