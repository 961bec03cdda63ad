import type { Position } from '@plumbline/event-store';
import { AnotherRunner, moveCheckpoints, readCheckpoint } from './checkpoints';
import { fold } from './folding';
import { begun, extended } from './histories.example';
import { notesWith, plain } from './notes.example';
import { notebookFor } from './notebook.example';
import { FoldedTables } from './folded-tables';
import { allParked } from './parked';
import { rebuild } from './rebuild';
import { createBookkeeping } from './view-tables';
import type { ViewDatabase } from './view-database';
import { ViewsAway } from './views-away';

const notes = notesWith();

describe('Facts that are taken while the database goes away', () => {
  const notebook = notebookFor();
  let tables: FoldedTables;
  beforeEach(async () => {
    const { store, database } = notebook();
    await createBookkeeping(database);
    tables = new FoldedTables(database);
    tables.stand(notes, await rebuild(store, database, notes));
  });
  const facts = () =>
    notebook().writeAll(
      [begun('A'), extended(2), extended(-1)].map((fact) => ({ id: 'n1', fact })),
    );
  const stands = async () => (await readCheckpoint(notebook().database, notes))!.position;

  it('are taken when it is back, where nothing was kept', async () => {
    const events = await facts();
    breakBefore(notebook().database);
    await expect(tables.take(events)).rejects.toBeInstanceOf(ViewsAway);
    expect(await stands()).toBe('');
    expect(await tables.take(events)).toMatchObject([{ id: 'n1', position: 'a3' }]);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 2, changes: 2 } });
    expect(tables.slowest).toBe('a3');
  });

  it('are not taken twice where only the answer was lost, and what was parked is told', async () => {
    const events = await facts();
    breakBehind(notebook().database);
    await expect(tables.take(events)).rejects.toBeInstanceOf(ViewsAway);
    expect(await stands()).toBe('a3');
    expect(await tables.take(events)).toEqual(await allParked(notebook().database));
    expect(await notebook().table()).toMatchObject({ 'north/n1': { words: 2, changes: 2 } });
    const more = await notebook().writeAll([{ id: 'n2', fact: begun('B') }]);
    await tables.take(more.slice(-1));
    const events2 = more.filter(({ position }) => position !== 'a3');
    expect(await notebook().table()).toEqual(plain(fold(notes, events2)));
  });

  it('are left alone where another process has taken over meanwhile', async () => {
    const events = await facts();
    breakBefore(notebook().database);
    await expect(tables.take(events)).rejects.toBeInstanceOf(ViewsAway);
    await moveCheckpoints(notebook().database, [notes], '' as Position, 'a1' as Position);
    await expect(tables.take(events)).rejects.toBeInstanceOf(AnotherRunner);
    expect(await notebook().table()).toEqual({});
  });
});

const away = new ViewsAway(new Error('Connection terminated unexpectedly'));

/** The next transaction does not begin. */
function breakBefore(database: ViewDatabase): void {
  jest.spyOn(database, 'transaction').mockImplementationOnce(() => {
    throw away;
  });
}

/** The next transaction is kept, but its answer is lost. */
function breakBehind(database: ViewDatabase): void {
  const begin = database.transaction.bind(database);
  jest.spyOn(database, 'transaction').mockImplementationOnce(() => {
    const transaction = begin();
    const execute = transaction.execute.bind(transaction);
    transaction.execute = async (work) => {
      await execute(work);
      throw away;
    };
    return transaction;
  });
}
