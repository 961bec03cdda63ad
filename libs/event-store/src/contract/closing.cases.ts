import { START } from '../position';
import { facts, numbersOf, type Maker, type Stage, taken } from './stage';

/** The end of a store, and its next beginning. */
export function closingCases(stage: () => Stage, { reopen }: Maker): void {
  test('a store that is closed says so, and may be closed twice', async () => {
    const { store, append } = stage();
    await store.close();
    await store.close();
    const closed = { code: 'UNAVAILABLE', message: 'The event store is closed.' };
    await expect(append('1', 'none', facts(0))).rejects.toMatchObject(closed);
    await expect(taken(store.read('s'))).rejects.toMatchObject(closed);
    await expect(taken(store.readAll(START))).rejects.toMatchObject(closed);
    await expect(taken(store.subscribe(START, new AbortController().signal))).rejects.toMatchObject(
      closed,
    );
    await expect(store.head()).rejects.toMatchObject(closed);
  });

  test('what was sent before a store was closed is still written', async () => {
    const { store, append } = stage();
    const appended = append('1', 'none', facts(0));
    await store.close();
    expect((await appended).revision).toBe(0);
  });

  if (!reopen) return;
  test('a store that is opened again has kept everything', async () => {
    const { store, clock, program, start, append, written } = stage();
    const receipt = await append('1', 'none', facts(0, 1), { commandId: 'c' });
    const before = await written();
    await store.close();
    const again = await reopen(clock);
    expect(await taken(again.readAll(start, { program }))).toEqual(before);
    expect(await again.head()).toBe(receipt.position);
    const metadata = { program, digest: 'a digest', actor: 'ana' };
    const retry = again.append(stage().stream('1'), 'none', facts(0, 1), {
      ...metadata,
      commandId: 'c',
    });
    expect(await retry).toEqual(receipt);
    await again.append(stage().stream('1'), 1, facts(2), { ...metadata, commandId: 'd' });
    expect(numbersOf(await taken(again.readAll(start, { program })))).toEqual([0, 1, 2]);
    await again.close();
  });

  test('(33) whoever followed a store that ended goes on behind its position when it is back', async () => {
    const { store, clock, program, start, append } = stage();
    await append('1', 'none', facts(0, 1));
    const never = new AbortController().signal;
    const [first] = await taken(store.subscribe(start, never), 1);
    await store.close();
    const again = await reopen(clock);
    const metadata = { program, commandId: 'c', digest: 'a digest', actor: 'ana' };
    await again.append(stage().stream('1'), 1, facts(2), metadata);
    const rest = await taken(again.subscribe(first!.position, never), 2);
    expect(numbersOf(rest)).toEqual([1, 2]);
    await again.close();
  });
}
