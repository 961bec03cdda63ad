import { Invalid } from '../errors';
import type { RecordedEvent } from '../event-store';
import { decodePosition, encodePosition, isPosition, type Position } from '../position';
import { facts, numbersOf, type Stage, taken } from './stage';

/** A position that the log has not reached. */
export function beyond(end: Position): Position {
  return encodePosition(...decodePosition(end).map((number) => number + 1_000_000n));
}

/** Reading the whole log, and finding places in it. */
export function logCases(stage: () => Stage): void {
  test('(24) the log has one order, which agrees with that of every stream', async () => {
    const { append, written } = stage();
    const ids = ['1', '2', '3', '1', '3', '2', '1'];
    await Promise.all(ids.map((id, index) => append(id, 'any', facts(index, index))));
    const events = await written();
    const positions = events.map((event) => event.position);
    expect(positions).toEqual(positions.toSorted());
    expect(new Set(positions).size).toBe(14);
    for (const stream of new Set(events.map((event) => event.stream))) {
      const revisions = events.filter((event) => event.stream === stream).map((e) => e.revision);
      expect(revisions).toEqual(revisions.map((_, index) => index));
    }
  });

  test('(24) a position is a text that others can keep and give back', async () => {
    const { store, program, append, written } = stage();
    const { position } = await append('1', 'none', facts(0));
    await append('1', 0, facts(1));
    expect(isPosition(position)).toBe(true);
    const kept = JSON.parse(JSON.stringify(position)) as Position;
    expect(numbersOf(await taken(store.readAll(kept, { program })))).toEqual([1]);
    expect((await written()).at(-1)?.position).toBe(await store.head());
  });

  test.each(['nonsense', '0', 'a', 'b1', 'a1a1a1'])(
    '(24) the position "%s" is refused',
    async (text) => {
      const { store, append } = stage();
      await append('1', 'none', facts(0));
      const refused = 'is not a position';
      const { signal } = new AbortController();
      await expect(taken(store.readAll(text as Position))).rejects.toThrow(refused);
      await expect(taken(store.subscribe(text as Position, signal))).rejects.toThrow(refused);
    },
  );

  test('(25) events of the system have no place in the log', async () => {
    const { store, start, append } = stage();
    await expect(append('1', 'any', [{ type: '$x', data: {} }])).rejects.toThrow(Invalid);
    const metadata = { program: '$p', commandId: 'c', digest: 'd', actor: 'a' };
    const inSystem = store.append('$p.number-1', 'any', facts(1), metadata);
    await expect(inSystem).rejects.toThrow(Invalid);
    await append('1', 'any', facts(1));
    const all = await taken(store.readAll(start));
    expect(
      all.filter(({ type, stream }) => type.startsWith('$') || stream.startsWith('$')),
    ).toEqual([]);
  });

  test('(26) facts of some types are read without the others, page by page', async () => {
    const { store, start, append } = stage();
    const fact = (type: string) => ({ type, data: {} });
    await append('1', 'none', ['Begun', 'Noted', 'Noted', 'Ended'].map(fact));
    const types = ['Noted', 'Ended'];
    const all = await taken(store.readAll(start, { types }));
    expect(all.map(({ type }) => type)).toEqual(['Noted', 'Noted', 'Ended']);
    const [first] = await taken(store.readAll(start, { types, limit: 1 }));
    const rest = await taken(store.readAll(first!.position, { types, program: stage().program }));
    expect(rest.map(({ type }) => type)).toEqual(['Noted', 'Ended']);
  });

  test.each(['-other', '.other'])('(26) one program is read without one named %s', async (more) => {
    const { store, start, append } = stage();
    const other = { program: `${stage().program}${more}` };
    await append('1', 'none', facts(0));
    await store.append(`${other.program}.number-1`, 'none', facts(1), {
      ...other,
      commandId: 'c',
      digest: 'd',
      actor: 'a',
    });
    await append('1', 0, facts(2));
    const read = async (program: string): Promise<number[]> =>
      numbersOf(await taken(store.readAll(start, { program })));
    expect(await read(stage().program)).toEqual([0, 2]);
    expect(await read(other.program)).toEqual([1]);
    expect(await read('nobody')).toEqual([]);
  });

  test('(27) a log read in pages of any size is read once and whole', async () => {
    const { store, program, start, append } = stage();
    const numbers = Array.from({ length: 2100 }, (_, index) => index);
    await append('1', 'none', facts(...numbers));
    for (const limit of [1, 700, 1000, 5000]) {
      const from = limit === 1 ? numbers.length - 5 : 0;
      const read: number[] = [];
      let after = from
        ? (await taken(store.readAll(start, { limit: from, program }))).at(-1)!.position
        : start;
      for (;;) {
        const page = await taken(store.readAll(after, { limit, program }));
        if (page.length === 0) break;
        read.push(...numbersOf(page));
        after = page.at(-1)!.position;
      }
      expect(read).toEqual(numbers.slice(from));
    }
  });

  test('(27) a log is read back from its end, in as many pages as it takes, to a position', async () => {
    const { store, program, append } = stage();
    const numbers = Array.from({ length: 2100 }, (_, index) => index);
    const { position } = await append('1', 'none', facts(-2, -1));
    await append('1', 'any', facts(...numbers));
    const newest = (limit?: number): Promise<RecordedEvent[]> =>
      taken(store.readAll(position, { program, limit, backwards: true }));
    expect(numbersOf(await newest())).toEqual(numbers.toReversed());
    expect(numbersOf(await newest(3))).toEqual([2099, 2098, 2097]);
    expect(await newest(0)).toEqual([]);
    const end = await store.head();
    expect(await taken(store.readAll(end, { backwards: true }))).toEqual([]);
  });

  test('(27) what is read back leaves out other programs and types, as forward', async () => {
    const { store, program, start, append } = stage();
    const fact = (type: string) => ({ type, data: {} });
    await append('1', 'none', ['Begun', 'Noted', 'Ended'].map(fact));
    await append('2', 'none', [fact('Noted')]);
    const other = { program: `${program}-b`, commandId: 'c', digest: 'd', actor: 'a' };
    await store.append(`${other.program}.number-1`, 'none', [fact('Noted')], other);
    const options = { program, types: ['Noted', 'Ended'] };
    const forward = await taken(store.readAll(start, options));
    const back = await taken(store.readAll(start, { ...options, backwards: true }));
    expect(forward).toHaveLength(3);
    expect(back).toEqual(forward.toReversed());
  });

  test('(35) reading from beyond the end of the log fails loudly', async () => {
    const { store, append } = stage();
    const { position } = await append('1', 'none', facts(0));
    await expect(taken(store.readAll(beyond(position)))).rejects.toThrow(
      'beyond the end of the log',
    );
  });

  test('an instant leads to the last event recorded by then', async () => {
    const { store, start, clock, year, append } = stage();
    const positions: Position[] = [];
    for (const hour of ['10', '11', '11', '13']) {
      clock.pretend(`${year}-03-02T${hour}:00:00.500Z`);
      positions.push((await append('1', 'any', facts(0, 1, 2))).position);
    }
    const at = (time: string): Promise<Position> => store.positionAt(`${year}-03-02T${time}Z`);
    expect(await at('10:00:00.499')).toBe(start);
    expect(await at('10:00:00.500')).toBe(positions[0]);
    expect(await at('11:00:00')).toBe(positions[0]);
    expect(await at('11:00:00.5')).toBe(positions[2]);
    expect(await at('12:59:59.999')).toBe(positions[2]);
    expect(await at('23:00:00')).toBe(positions[3]);
  });
}
