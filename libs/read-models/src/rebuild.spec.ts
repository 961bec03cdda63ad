import { START, type EventStore } from '@plumbline/event-store';
import { randomUUID } from 'node:crypto';
import { readCheckpoint } from './checkpoints';
import { begun, erased, extended } from './histories.example';
import { Ink, notesWith } from './notes.example';
import { Notebook, notebookFor } from './notebook.example';
import { allParked } from './parked';
import { rebuild, type Progress } from './rebuild';
import { createBookkeeping } from './view-tables';

/** Lets something happen before each fact that is read of a store. */
function interrupt(store: EventStore, between: () => Promise<unknown>): void {
  const readAll = store.readAll.bind(store);
  jest.spyOn(store, 'readAll').mockImplementation(async function* (after, options) {
    for await (const event of readAll(after, options)) {
      await between();
      yield event;
    }
  });
}

describe('A rebuild', () => {
  const notebook = notebookFor();
  beforeEach(() => createBookkeeping(notebook().database));

  it('of an empty log is an empty table at the start, which is not the same as none', async () => {
    const { store, database } = notebook();
    expect(await readCheckpoint(database, notesWith())).toBeUndefined();
    expect(await rebuild(store, database, notesWith())).toBe(START);
    expect(await notebook().table()).toEqual({});
    expect(await readCheckpoint(database, notesWith())).toEqual({
      position: START,
      fingerprint: notesWith().fingerprint,
    });
  });

  it('comes to the end of the log, also where the last facts are not for this view', async () => {
    const { store, database } = notebook();
    await notebook().write({ id: 'n1', fact: begun('A') });
    const { position } = await store.append(
      'north.letter-1',
      'none',
      [{ type: 'LetterSent', data: {} }],
      {
        program: 'north',
        commandId: randomUUID(),
        digest: 'a digest',
        actor: 'ana',
      },
    );
    expect(await rebuild(store, database, notesWith())).toBe(position);
    expect((await readCheckpoint(database, notesWith()))!.position).toBe(position);
  });

  it('tells how far it has come, and when it has come to the end', async () => {
    const { store, database } = notebook();
    const facts = Array.from({ length: 1_000 }, () => extended(1));
    for (let n = 0; n < 11; n += 1) {
      await store.append(`north.note-n${n}`, 'none', [begun('A'), ...facts], {
        program: 'north',
        commandId: randomUUID(),
        digest: 'a digest',
        actor: 'ana',
      });
    }
    const told: Progress[] = [];
    const head = await store.head();
    await rebuild(store, database, notesWith(), { tell: (progress) => told.push(progress) });
    expect(told).toMatchObject([
      { view: 'notes', events: 10_000, head },
      { view: 'notes', events: 11_011, position: head, head },
    ]);
  });

  it('writes what it cannot hold and takes it up again, erased ones too', async () => {
    const { store, database } = notebook();
    const ids = ['n1', 'n2', 'n3', 'n4', 'n5'];
    for (const fact of [begun('A'), extended(1), erased, begun('B'), extended(2)]) {
      await notebook().writeAll(ids.map((id) => ({ id, fact })));
    }
    await notebook().write({ id: 'n3', fact: erased });
    for (const held of [1, 2, 3, 5, 100]) {
      await rebuild(store, database, notesWith(), { held });
      const table = await notebook().table();
      expect(Object.keys(table)).toEqual(['north/n1', 'north/n2', 'north/n4', 'north/n5']);
      expect(table['north/n5']).toMatchObject({ title: 'B', words: 2, changes: 2 });
    }
  });

  it('takes what waited along once the fold is mended', async () => {
    const { store, database } = notebook();
    const ink = new Ink();
    const facts = [begun('A'), extended(-1), extended(3)];
    await notebook().writeAll(facts.map((fact) => ({ id: 'n1', fact })));
    await rebuild(store, database, notesWith(ink));
    expect(await allParked(database)).toHaveLength(1);
    ink.mend();
    await rebuild(store, database, notesWith(ink));
    expect(await allParked(database)).toEqual([]);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 3, changes: 3 } });
  });
});

describe('Whoever reads during a rebuild', () => {
  const notebook = notebookFor(() => new Notebook({ onDisk: true }));
  beforeEach(async () => {
    await createBookkeeping(notebook().database);
    const facts = [begun('A'), extended(-1), extended(3)];
    await notebook().writeAll(facts.map((fact) => ({ id: 'n1', fact })));
  });

  /** All that a reader or an operator can see of the view. */
  const seen = async () => ({
    table: await notebook().table(),
    parked: await allParked(notebook().database),
    checkpoint: await readCheckpoint(notebook().database, notesWith()),
  });
  const mended = () => {
    const ink = new Ink();
    ink.mend();
    return notesWith(ink, 2);
  };

  it('reads the old table until the new one takes its place', async () => {
    await rebuild(notebook().store, notebook().database, notesWith());
    const old = await seen();
    const meanwhile: unknown[] = [];
    interrupt(notebook().store, async () => meanwhile.push(await seen()));
    await rebuild(notebook().store, notebook().database, mended(), { held: 1 });
    expect(meanwhile).toEqual([old, old, old]);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 3, changes: 3 } });
  });

  it('reads the old table also after it broke off, and the next rebuild begins anew', async () => {
    await rebuild(notebook().store, notebook().database, notesWith());
    const old = await seen();
    let left = 2;
    interrupt(notebook().store, async () => {
      if ((left -= 1) === 0) throw new Error('The line is cut.');
    });
    await expect(
      rebuild(notebook().store, notebook().database, mended(), { held: 1 }),
    ).rejects.toThrow('cut');
    expect(await seen()).toEqual(old);
    await rebuild(notebook().store, notebook().database, mended(), { held: 1 });
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 3, changes: 3 } });
  });

  it('is not told of what is recorded meanwhile; that is left to the runner', async () => {
    await notebook().writeAll(
      Array.from({ length: 1_000 }, () => ({ id: 'n1', fact: extended(1) })),
    );
    let written = false;
    interrupt(notebook().store, async () => {
      if (!written) await notebook().write({ id: 'n2', fact: begun('B') });
      written = true;
    });
    const position = await rebuild(notebook().store, notebook().database, mended());
    expect(position < (await notebook().store.head())).toBe(true);
    expect(Object.keys(await notebook().table())).toEqual(['north/n1']);
  });
});
