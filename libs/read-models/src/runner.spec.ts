import { encodePosition, Unavailable, type Position } from '@plumbline/event-store';
import { AnotherRunner, moveCheckpoints, readCheckpoint, setCheckpoint } from './checkpoints';
import { fold } from './folding';
import { begun, extended, retitled } from './histories.example';
import { Note, notesWith, plain } from './notes.example';
import { Notebook, notebookFor } from './notebook.example';
import { view } from './view';
import { createBookkeeping } from './view-tables';

const notes = notesWith();
const letters = view<{ sent: number }, { NoteBegun: object }>({
  name: 'letters',
  document: Object as never,
  on: { NoteBegun: (_, letter) => ({ sent: (letter?.sent ?? 0) + 1 }) },
});

describe('The runner', () => {
  const notebook = notebookFor();
  const head = () => notebook().store.head();

  it('has caught up with the log when it has started, and follows it from there', async () => {
    await notebook().write({ id: 'n1', fact: begun('A') });
    const { runner } = await notebook().follow(notes);
    expect(runner.position).toBe(await head());
    expect(await notebook().table()).toMatchObject({ 'north/n1': { changes: 1 } });
    const { position } = await notebook().write({ id: 'n1', fact: extended(2) });
    await runner.reached(position);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 2, changes: 2 } });
  });

  it('keeps every view up, also one that listens to other facts and one that was behind', async () => {
    const { runner: first } = await notebook().follow(notes);
    await notebook().write({ id: 'n1', fact: begun('A') });
    await first.reached(await head());
    await first.stop();
    await notebook().write({ id: 'n1', fact: extended(2) });
    const { runner } = await notebook().follow(notes, letters);
    await runner.reached((await notebook().write({ id: 'n2', fact: begun('B') })).position);
    expect(await notebook().table()).toEqual(plain(fold(notes, await notebook().events())));
    expect(await notebook().table('letters')).toEqual({
      'north/n1': { sent: 1 },
      'north/n2': { sent: 1 },
    });
    for (const each of [notes, letters]) {
      expect((await readCheckpoint(notebook().database, each))!.position).toBe(await head());
    }
  });

  it('gives each view only the facts behind its own checkpoint', async () => {
    const { runner: first } = await notebook().follow(notes);
    await first.stop();
    await notebook().write({ id: 'n1', fact: begun('A') });
    const { store } = notebook();
    const subscribe = jest.spyOn(store, 'subscribe');
    const runner = notebook().runner(notes, letters);
    await runner.start(() => void notebook().write({ id: 'n2', fact: begun('B') }));
    await runner.reached(await head());
    expect(subscribe.mock.calls.map(([after]) => after)).toEqual(['']);
    expect(await notebook().table('letters')).toEqual({
      'north/n1': { sent: 1 },
      'north/n2': { sent: 1 },
    });
    expect(Object.keys(await notebook().table())).toEqual(['north/n1', 'north/n2']);
  });

  it('follows a log without any views, too', async () => {
    const { runner } = await notebook().follow();
    await runner.reached((await notebook().write({ id: 'n1', fact: begun('A') })).position);
  });

  it('folds a burst that is larger than a batch', async () => {
    const { runner } = await notebook().follow(notes);
    await notebook().write({ id: 'n1', fact: begun('A') });
    const burst = Array.from({ length: 2_500 }, () =>
      notebook().write({ id: 'n1', fact: extended(1) }),
    );
    await Promise.all(burst);
    await runner.reached(await head());
    expect(await notebook().table()).toMatchObject({
      'north/n1': { words: 2_500, changes: 2_501 },
    });
  });

  it('lets a reader wait for what was just written', async () => {
    const { runner } = await notebook().follow(notes);
    let seen = false;
    const waiting = runner.reached('a1' as Position).then(() => (seen = true));
    expect(seen).toBe(false);
    await notebook().write({ id: 'n1', fact: begun('A') });
    await waiting;
    expect(runner.position).toBe('a1');
  });

  it('does not let a reader wait for ever', async () => {
    const { runner } = await notebook().follow(notes);
    const waiting = runner.reached('a1' as Position, 1);
    await expect(waiting).rejects.toThrow('The views have not come to this position yet');
    await expect(runner.reached('a1' as Position, 0)).rejects.toBeInstanceOf(Unavailable);
  });

  it('tells who waits when it is stopped', async () => {
    const { runner } = await notebook().follow(notes);
    const waiting = runner.reached('a1' as Position, Infinity);
    await Promise.all([expect(waiting).rejects.toBeInstanceOf(Unavailable), runner.stop()]);
    expect(runner.stoppedBy).toBeUndefined();
  });

  it('refuses to follow a log that ends before the views: an older one was put back', async () => {
    const { database } = notebook();
    await notebook().write({ id: 'n1', fact: begun('A') });
    await createBookkeeping(database);
    await setCheckpoint(database, letters, 'a9' as Position);
    const runner = notebook().runner(notes, letters);
    const told = jest.fn();
    await expect(runner.start(told)).rejects.toThrow(
      'The view "letters" is ahead of the log: was an older log restored? Rebuild it.',
    );
    expect(told).not.toHaveBeenCalled();
    expect(await runner.lag()).toMatchObject({
      state: 'stopped',
      reason: expect.stringContaining('ahead'),
    });
  });
});

describe('A log on another kind of database', () => {
  const notebook = notebookFor();

  it('has its views built anew, for the positions of one mean nothing in the other', async () => {
    const { database } = notebook();
    await notebook().write({ id: 'n1', fact: begun('A') });
    const { runner: before } = await notebook().follow(notes);
    await before.stop();
    await setCheckpoint(database, notes, encodePosition(1, 1));
    const runner = notebook().runner(notes);
    const told = jest.fn();
    await runner.start(told);
    expect(told).toHaveBeenCalled();
    expect(runner.position).toBe(await notebook().store.head());
    await runner.stop();
  });
});

describe('The rows and the checkpoint of a view', () => {
  const notebook = notebookFor();
  const seen = async () => ({
    notes: await notebook().table(),
    letters: await notebook().table('letters'),
    checkpoints: await notebook().database.selectFrom('checkpoints').selectAll().execute(),
  });

  it.each<[string, string, 'insert' | 'update']>([
    ['the rows of the first view', 'notes', 'insert'],
    ['the rows of the second view', 'letters', 'insert'],
    ['the checkpoints', 'checkpoints', 'update'],
  ])('are written together or not at all: %s cannot be written', async (_, table, write) => {
    const { runner } = await notebook().follow(notes, letters);
    await runner.reached((await notebook().write({ id: 'n1', fact: begun('A') })).position);
    const before = await seen();
    await notebook().full(table, write);
    const { position } = await notebook().write({ id: 'n2', fact: begun('B') });
    await expect(runner.reached(position)).rejects.toThrow('The views stand still');
    expect(runner.stoppedBy?.message).toBe('The disk is full.');
    expect(await seen()).toEqual(before);

    await notebook().writable(table);
    await notebook().follow(notes, letters);
    expect(await notebook().table()).toEqual(plain(fold(notes, await notebook().events())));
  });
});

describe('Two runners on one database', () => {
  const notebook = notebookFor(() => new Notebook({ onDisk: true }));

  it('never fold the same facts: one goes on, the other stops, and its readers are told', async () => {
    const both = [await notebook().follow(notes), await notebook().follow(notes)];
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    const reached = await Promise.allSettled(both.map(({ runner }) => runner.reached(position)));
    expect(reached.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [stopped] = both.filter(({ runner }) => runner.stoppedBy);
    expect(stopped!.runner.stoppedBy).toBeInstanceOf(AnotherRunner);
    await expect(stopped!.views.moment('north', { after: position })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    const [going] = both.filter(({ runner }) => !runner.stoppedBy);
    await going!.runner.reached((await notebook().write({ id: 'n1', fact: extended(1) })).position);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 1, changes: 2 } });
  });

  it('notice each other also as two processes', async () => {
    const { runner } = await notebook().follow(notes);
    const theirs = notebook().openDatabase();
    await moveCheckpoints(theirs, [notes], '' as Position, 'a1' as Position);
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    await expect(runner.reached(position)).rejects.toThrow('stand still');
    expect(runner.stoppedBy).toBeInstanceOf(AnotherRunner);
    expect(await notebook().table()).toEqual({});
    await theirs.destroy();
  });

  it('notice each other also where the other has a newer fold and stands at the same position', async () => {
    const { runner } = await notebook().follow(notes);
    await notebook().follow(notesWith(undefined, 2));
    const { position } = await notebook().write({ id: 'n1', fact: begun('A') });
    await expect(runner.reached(position)).rejects.toThrow('stand still');
    expect(runner.stoppedBy).toBeInstanceOf(AnotherRunner);
  });
});

describe('A restart', () => {
  const notebook = notebookFor(() => new Notebook({ onDisk: true }));

  it('goes on from the checkpoint: nothing is folded twice, nothing is left out', async () => {
    const { runner } = await notebook().follow(notes);
    await notebook().write({ id: 'n1', fact: begun('A') });
    await runner.reached((await notebook().write({ id: 'n1', fact: extended(1) })).position);
    await runner.stop();
    await notebook().write({ id: 'n1', fact: extended(2) });
    await notebook().reopen();
    const told = jest.fn();
    await notebook().runner(notes).start(told);
    expect(told).not.toHaveBeenCalled();
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 3, changes: 3 } });
  });

  it('with another fold builds the view anew, and only that view', async () => {
    await notebook().follow(notes, letters);
    await notebook().writeAll([begun('A'), retitled('B')].map((fact) => ({ id: 'n1', fact })));
    await notebook().reopen();
    const shouting = view<Note, { NoteBegun: { title: string } }>({
      name: 'notes',
      document: Note,
      on: { NoteBegun: ({ title }) => ({ title: `${title}!` }) as Note },
    });
    const told: string[] = [];
    await notebook()
      .runner(shouting, letters)
      .start(({ view: name }) => told.push(name));
    expect(told).toEqual(['notes']);
    expect(await notebook().table()).toEqual({ 'north/n1': { title: 'A!' } });
  });
});
