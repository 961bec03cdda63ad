import { eventId } from '../event-id';
import { Conflict } from '../errors';
import { facts, numbersOf, type Stage } from './stage';

/** A command takes effect once, however often it is sent. */
export function commandCases(stage: () => Stage): void {
  test('(9) a command sent again has the same receipt and no second effect', async () => {
    const { append, written } = stage();
    const first = await append('1', 'none', facts(1, 2), { commandId: 'c' });
    await append('1', 1, facts(3));
    expect(await append('1', 'none', facts(1, 2), { commandId: 'c' })).toEqual(first);
    expect(numbersOf(await written())).toEqual([1, 2, 3]);
  });

  test('(9) a command sent again has the same receipt when it finds nothing left to do', async () => {
    const { append } = stage();
    const first = await append('1', 'none', facts(1), { commandId: 'c' });
    await append('1', 0, facts(2));
    expect(await append('1', 1, [], { commandId: 'c' })).toEqual(first);
  });

  test('(9) a command sent ten times at once has ten equal receipts and one effect', async () => {
    const { append, written } = stage();
    const receipts = await Promise.all(
      Array.from({ length: 10 }, () => append('1', 'none', facts(1), { commandId: 'c' })),
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(numbersOf(await written())).toEqual([1]);
  });

  test('(10) a command id used for something else is a conflict', async () => {
    const { append, written } = stage();
    await append('1', 'none', facts(1), { commandId: 'c', digest: 'one' });
    const other = append('2', 'none', facts(2), { commandId: 'c', digest: 'two' });
    await expect(other).rejects.toThrow(Conflict);
    await expect(other).rejects.toThrow('This command id was already used for something else.');
    expect(numbersOf(await written())).toEqual([1]);
  });

  test('a refused command leaves no trace and may be sent again', async () => {
    const { store, program, append } = stage();
    await expect(append('1', 3, facts(1), { commandId: 'c' })).rejects.toThrow(Conflict);
    expect(await store.seen(program, 'c')).toBeUndefined();
    expect((await append('1', 'none', facts(1), { commandId: 'c' })).revision).toBe(0);
  });

  test('a command that was seen tells its receipt and its digest', async () => {
    const { store, program, append } = stage();
    const receipt = await append('1', 'none', facts(1, 2), { commandId: 'c', digest: 'd' });
    await append('1', 1, facts(3));
    expect(await store.seen(program, 'c')).toEqual({ ...receipt, digest: 'd' });
    expect(await store.seen(program, 'unknown')).toBeUndefined();
    expect(await store.seen('another-program', 'c')).toBeUndefined();
  });

  test('the ids of events are made from the command, so that a retry makes the same', async () => {
    const { program, append, written } = stage();
    await append('1', 'none', facts(1, 2), { commandId: 'c' });
    const ids = (await written()).map((event) => event.id);
    expect(ids).toEqual([eventId(program, 'c', 0), eventId(program, 'c', 1)]);
  });
}
