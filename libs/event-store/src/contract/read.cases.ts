import { facts, numbersOf, type Stage, taken } from './stage';

/** Reading one stream. */
export function readCases(stage: () => Stage): void {
  test.each([
    ['forward from the start', {}, [0, 1, 2, 3, 4]],
    ['forward from a revision, inclusive', { from: 2 }, [2, 3, 4]],
    ['forward, no more than asked for', { from: 1, limit: 2 }, [1, 2]],
    ['backward from the end', { backwards: true }, [4, 3, 2, 1, 0]],
    ['backward from a revision, inclusive', { from: 2, backwards: true }, [2, 1, 0]],
    ['backward, no more than asked for', { from: 3, limit: 2, backwards: true }, [3, 2]],
    ['no events at all', { limit: 0 }, []],
  ])('(16) a stream is read %s', async (_, options, numbers) => {
    const { store, stream, append } = stage();
    await append('1', 'none', facts(0, 1, 2));
    await append('2', 'none', facts(9));
    await append('1', 'any', facts(3, 4));
    expect(numbersOf(await taken(store.read(stream('1'), options)))).toEqual(numbers);
  });

  test('(16) a stream longer than a page is read in order and whole, both ways', async () => {
    const { store, stream, append } = stage();
    const numbers = Array.from({ length: 2500 }, (_, index) => index);
    await append('1', 'none', facts(...numbers));
    expect(numbersOf(await taken(store.read(stream('1'))))).toEqual(numbers);
    const backwards = await taken(store.read(stream('1'), { backwards: true }));
    expect(numbersOf(backwards)).toEqual(numbers.toReversed());
  });

  test('(17) a missing stream has no events, and asking is no error', async () => {
    const { store, stream } = stage();
    expect(await taken(store.read(stream('missing')))).toEqual([]);
    expect(await taken(store.read(stream('missing'), { backwards: true }))).toEqual([]);
  });

  test('(18) a read from beyond the end of a stream has no events', async () => {
    const { store, stream, append } = stage();
    await append('1', 'none', facts(0, 1));
    expect(await taken(store.read(stream('1'), { from: 2 }))).toEqual([]);
    const backwards = store.read(stream('1'), { from: 9, backwards: true });
    expect(numbersOf(await taken(backwards))).toEqual([1, 0]);
  });

  test('(19) the last event is the first one backward', async () => {
    const { store, stream, append } = stage();
    const { revision } = await append('1', 'none', facts(0, 1, 2));
    const last = await taken(store.read(stream('1'), { backwards: true, limit: 1 }));
    expect(last.map((event) => event.revision)).toEqual([revision]);
  });

  test('(20) a read that is broken off holds nothing: others write, and the store closes', async () => {
    const { store, stream, append } = stage();
    await append('1', 'none', facts(...Array.from({ length: 1500 }, (_, index) => index)));
    for (let index = 0; index < 50; index++) {
      for await (const _ of store.read(stream('1'))) break;
    }
    await append('1', 'any', facts(1500));
    await store.close();
  });
}
