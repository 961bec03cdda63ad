import { Logger } from '@nestjs/common';
import type { RecordedEvent } from '@plumbline/event-store';
import { begun, extended, retitled } from './histories.example';
import { Ink, notesWith, type Note } from './notes.example';
import { notebookFor } from './notebook.example';
import { allParked, type Parked } from './parked';
import { redrive } from './redrive';
import { recordId, view, type View } from './view';

describe('A fact that a fold cannot take', () => {
  const notebook = notebookFor();
  const north = (parked: Pick<Parked, 'view' | 'id'>[]) => parked.map(({ id }) => id);

  /** Two notes; the first gets a fact that cannot be taken between two that could be. */
  async function poisoned(ink = new Ink(), views: View[] = [notesWith(ink)]) {
    const { runner } = await notebook().follow(...views);
    await notebook().writeAll([
      { id: 'n1', fact: begun('A') },
      { id: 'n2', fact: begun('B') },
      { id: 'n1', fact: extended(5) },
    ]);
    const { position } = await notebook().write({ id: 'n1', fact: extended(-1) });
    await notebook().write({ id: 'n1', fact: extended(7) });
    await notebook().write({ id: 'n2', fact: extended(2) });
    const settle = async () => runner.reached(await notebook().store.head());
    await settle();
    return { runner, settle, position, view: views[0]! };
  }
  const parkedOne = async () => (await allParked(notebook().database))[0]!;

  it('parks its document where it stood, and the others go on', async () => {
    const { position, runner } = await poisoned();
    expect(await notebook().table()).toMatchObject({
      'north/n1': { words: 5, changes: 2 },
      'north/n2': { words: 2, changes: 2 },
    });
    expect(await allParked(notebook().database)).toMatchObject([
      {
        view: 'notes',
        program: 'north',
        id: 'n1',
        position,
        error: 'There are no negative words.',
        at: '2026-03-01T10:00:00.000Z',
      },
    ]);
    expect(runner.stoppedBy).toBeUndefined();
  });

  it('calls for someone, once, and names the view, the program, the key and the reason', async () => {
    const { settle, position } = await poisoned();
    await notebook().write({ id: 'n1', fact: extended(1) });
    await settle();
    expect(jest.mocked(Logger.prototype.error).mock.calls).toEqual([
      [`"n1" of north waits in "notes" at ${position}: There are no negative words.`],
    ]);
  });

  it('lets the later facts of its document wait, in whatever batch they come', async () => {
    const { settle } = await poisoned();
    await notebook().write({ id: 'n1', fact: retitled('Later') });
    await settle();
    expect(await notebook().table()).toMatchObject({ 'north/n1': { title: 'A', changes: 2 } });
    expect(north(await allParked(notebook().database))).toEqual(['n1']);
  });

  it('does not touch the same id in another program, nor another view', async () => {
    const words = view<{ words: number }, { NoteExtended: { words: number } }>({
      name: 'words',
      document: Object as never,
      on: { NoteExtended: ({ words: more }, sum) => ({ words: (sum?.words ?? 0) + more }) },
    });
    const { settle } = await poisoned(new Ink(), [notesWith(), words]);
    await notebook().write({ id: 'n1', fact: begun('South'), program: 'south' });
    await settle();
    expect(await notebook().table()).toMatchObject({ 'south/n1': { title: 'South' } });
    expect(await notebook().table('words')).toMatchObject({ 'north/n1': { words: 11 } });
  });

  it('is taken after the fold is mended, with all that waited, and each fact once', async () => {
    const ink = new Ink();
    const { view: notes, settle } = await poisoned(ink);
    ink.mend();
    const { store, database } = notebook();
    expect(await redrive(store, database, notes, await parkedOne())).toBe(true);
    expect(await allParked(database)).toEqual([]);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 12, changes: 4 } });
    await notebook().write({ id: 'n1', fact: extended(1) });
    await settle();
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 13, changes: 5 } });
  });

  it('is taken with each fact once, also where its document took others in the same batch', async () => {
    const ink = new Ink();
    const notes = notesWith(ink);
    const { runner } = await notebook().follow(notes);
    const { store, database } = notebook();
    await runner.reached((await notebook().write({ id: 'n1', fact: begun('A') })).position);
    const facts = [extended(5), extended(-1), extended(7)];
    await store.append('north.note-n1', 0, facts, {
      program: 'north',
      commandId: 'all at once',
      digest: 'a digest',
      actor: 'ana',
    });
    await runner.reached(await store.head());
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 5, changes: 2 } });
    ink.mend();
    expect(await redrive(store, database, notes, await parkedOne())).toBe(true);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 12, changes: 4 } });
  });

  it('still waits where the disk failed while it was driven again', async () => {
    const ink = new Ink();
    const { view: notes } = await poisoned(ink);
    ink.mend();
    const { store, database } = notebook();
    const before = { table: await notebook().table(), parked: await allParked(database) };
    await notebook().full('notes', 'update');
    const driven = redrive(store, database, notes, before.parked[0]!);
    await expect(driven).rejects.toMatchObject({ message: 'The disk is full.' });
    expect({ table: await notebook().table(), parked: await allParked(database) }).toEqual(before);
  });

  it('stays where it is when it is driven again in vain, and nothing else changes', async () => {
    const { view: notes } = await poisoned();
    const { store, database } = notebook();
    const before = { table: await notebook().table(), parked: await allParked(database) };
    expect(await redrive(store, database, notes, before.parked[0]!)).toBe(false);
    expect({ table: await notebook().table(), parked: await allParked(database) }).toEqual(before);
  });

  it('comes as far as the next fact that cannot be taken, and waits there', async () => {
    const { settle } = await poisoned();
    const { position } = await notebook().write({ id: 'n1', fact: retitled('#') });
    await settle();
    const mended = notesWith(mendedInk());
    const half: View<Note> = {
      ...mended,
      order: (note) => {
        if (note.title === '#') throw new Error('A title without a letter.');
        return note.title;
      },
    };
    const { store, database } = notebook();
    expect(await redrive(store, database, half, await parkedOne())).toBe(false);
    expect(await parkedOne()).toMatchObject({ position, error: 'A title without a letter.' });
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 12, changes: 4 } });
    expect(await redrive(store, database, mended, await parkedOne())).toBe(true);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { title: '#', changes: 5 } });
  });

  it('is driven again while the runner follows, and no fact is lost or folded twice', async () => {
    const ink = new Ink();
    const { view: notes, settle } = await poisoned(ink);
    ink.mend();
    const { store, database } = notebook();
    const writing = Array.from({ length: 30 }, () =>
      notebook().write({ id: 'n1', fact: extended(1) }),
    );
    const whole = redrive(store, database, notes, await parkedOne());
    await Promise.all(writing);
    expect(await whole).toBe(true);
    await settle();
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 42, changes: 34 } });
  });
});

describe('A fact whose document cannot be told', () => {
  const notebook = notebookFor();
  let key: (event: RecordedEvent) => string;
  const notes = view<{ words: number }, { NoteExtended: { words: number } }>({
    name: 'notes',
    document: Object as never,
    key: (event) => key(event),
    on: { NoteExtended: ({ words }, sum) => ({ words: (sum?.words ?? 0) + words }) },
  });
  beforeEach(() => {
    key = (event) => {
      if ((event.data as { words: number }).words < 0) throw new Error('No key.');
      return recordId(event);
    };
  });

  it('waits with its stream, makes no document, and the others go on', async () => {
    const { runner } = await notebook().follow(notes);
    await notebook().writeAll([-1, 2, -3].map((words) => ({ id: 'n1', fact: extended(words) })));
    await runner.reached(await notebook().store.head());
    expect(await notebook().table()).toEqual({ 'north/n1': { words: 2 } });
    expect(await allParked(notebook().database)).toMatchObject([
      { id: 'north.note-n1', error: 'No key.' },
    ]);
  });

  it('comes too late for its document once that can be told, so a rebuild is advised', async () => {
    const { runner } = await notebook().follow(notes);
    await notebook().writeAll([-1, 2].map((words) => ({ id: 'n1', fact: extended(words) })));
    await runner.reached(await notebook().store.head());
    const { store, database } = notebook();
    const [parked] = await allParked(database);
    key = recordId;
    await expect(redrive(store, database, notes, parked!)).rejects.toThrow('rebuild the view');
    expect(await allParked(database)).toEqual([parked]);
  });
});

function mendedInk(): Ink {
  const ink = new Ink();
  ink.mend();
  return ink;
}
