import { Conflict } from '../errors';
import { START } from '../position';
import { facts, numbersOf, type Stage, taken } from './stage';

/** What is expected of a stream, and what becomes of an append that is mistaken. */
export function appendCases(stage: () => Stage): void {
  test('(1) no_stream creates a stream, and the receipt tells its last revision', async () => {
    const { append, written } = stage();
    const receipt = await append('1', 'none', facts(1, 2, 3));
    expect(receipt.revision).toBe(2);
    const events = await written();
    expect(events.map((event) => event.revision)).toEqual([0, 1, 2]);
    expect(events.at(-1)?.position).toBe(receipt.position);
  });

  test('(2) no_stream on an existing stream is a conflict that carries expected and actual', async () => {
    const { append, written } = stage();
    await append('1', 'none', facts(1, 2));
    const second = append('1', 'none', facts(3));
    await expect(second).rejects.toThrow(Conflict);
    await expect(second).rejects.toMatchObject({ details: { expected: 'none', actual: 1 } });
    expect(numbersOf(await written())).toEqual([1, 2]);
  });

  test('(3) the exact revision is accepted', async () => {
    const { append, written } = stage();
    const first = await append('1', 'none', facts(1, 2));
    const second = await append('1', first.revision, facts(3));
    expect(second.revision).toBe(2);
    expect(numbersOf(await written())).toEqual([1, 2, 3]);
  });

  test.each([0, 2, 9])(
    '(4) revision %d of a stream at 1 is a conflict, and nothing is written',
    async (expected) => {
      const { append, written } = stage();
      await append('1', 'none', facts(1, 2));
      await expect(append('1', expected, facts(3))).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { expected, actual: 1 },
      });
      expect(numbersOf(await written())).toEqual([1, 2]);
    },
  );

  test('(5) an exact revision of a missing stream is a conflict whose actual is none', async () => {
    const { append, written } = stage();
    await expect(append('1', 0, facts(1))).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { expected: 0, actual: 'none' },
    });
    expect(await written()).toEqual([]);
  });

  test('(6) any is accepted by a missing and by an existing stream', async () => {
    const { append } = stage();
    expect((await append('1', 'any', facts(1))).revision).toBe(0);
    expect((await append('1', 'any', facts(2))).revision).toBe(1);
  });

  test('(7) stream_exists is accepted by an existing stream, and refused by a missing one', async () => {
    const { append } = stage();
    await append('1', 'none', facts(1));
    expect((await append('1', 'exists', facts(2))).revision).toBe(1);
    await expect(append('2', 'exists', facts(3))).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { expected: 'exists', actual: 'none' },
    });
  });

  test('(8) several events are appended all together or not at all', async () => {
    const { append, written } = stage();
    await append('1', 'none', facts(1));
    const results = await Promise.allSettled([
      append('1', 5, facts(2, 3, 4)),
      append('1', 0, [...facts(5), { type: 'NumberNoted', data: { number: 6n } }]),
      append('1', 0, facts(7, 8)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(numbersOf(await written())).toEqual([1, 7, 8]);
  });

  test('(11) an append of nothing writes nothing and tells where the stream stands', async () => {
    const { store, program, append, written } = stage();
    expect(await append('1', 'any', [])).toEqual({ revision: -1, position: START });
    const receipt = await append('1', 'none', facts(1));
    expect(await append('1', 'any', [], { commandId: 'nothing' })).toEqual(receipt);
    expect(await store.seen(program, 'nothing')).toBeUndefined();
    expect(numbersOf(await written())).toEqual([1]);
  });

  test('(14) of two writers that race from the same revision, one wins and one is told', async () => {
    const { store, stream, append } = stage();
    await append('1', 'none', facts(0));
    const race = await Promise.allSettled([append('1', 0, facts(1)), append('1', 0, facts(2))]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = race.find((result) => result.status === 'rejected');
    expect(loser?.reason).toMatchObject({ details: { expected: 0, actual: 1 } });
    expect(await taken(store.read(stream('1')))).toHaveLength(2);
  });
}
