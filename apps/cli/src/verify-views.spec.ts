import { Logger } from '@nestjs/common';
import { Clock, MemoryEventStore } from '@plumbline/event-store';
import { openSqliteViews, Runner, view } from '@plumbline/read-models';
import { compareViews } from './verify-views';

class Note {
  text: string;
}

type NoteEvents = { Written: { text: string }; Erased: object };

const write = ({ text }: { text: string }): Note => {
  if (text === 'poison') throw new Error('This cannot be folded.');
  return { text };
};
const notes = view<Note, NoteEvents>({
  name: 'notes',
  document: Note,
  order: ({ text }) => text,
  on: { Written: write, Erased: () => undefined },
});
const titles = view<Note, NoteEvents>({ name: 'titles', document: Note, on: { Written: write } });

describe('Comparing views with a replay', () => {
  const store = new MemoryEventStore(new Clock());
  const database = openSqliteViews(':memory:');
  let count = 0;

  async function append(id: string, type: string, data: object) {
    const commandId = `c-${(count += 1)}`;
    const metadata = { program: 'p', commandId, digest: commandId, actor: 'test' };
    await store.append(`p.note-${id}`, 'any', [{ type, data }], metadata);
  }
  const compare = async () => (await compareViews(store, database, [notes])).views[0]!;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    await append('a', 'Written', { text: 'first' });
    await append('b', 'Written', { text: 'second' });
    await append('c', 'Written', { text: 'third' });
    await append('c', 'Erased', {});
    await append('d', 'Written', { text: 'fourth' });
    await append('d', 'Written', { text: 'poison' });
    await append('d', 'Written', { text: 'waits' });
    await append('e', 'Rung', {});
    const runner = new Runner(store, database, [notes]);
    await runner.start();
    await runner.stop();
  });
  afterAll(() => database.destroy());

  it('finds nothing where the views are what the log says, and names what waits', async () => {
    const found = await compareViews(store, database, [notes]);
    expect(found).toMatchObject({ events: 8, unknown: new Map([['Rung', 1]]) });
    expect(found.views).toEqual([
      {
        view: 'notes',
        position: await store.head(),
        documents: 3,
        differences: [],
        parked: ['p/d'],
        outdated: false,
      },
    ]);
  });

  it('looks no further than the view has come', async () => {
    const before = await store.head();
    await append('a', 'Written', { text: 'later' });
    expect(await compare()).toMatchObject({ position: before, differences: [] });
  });

  it('tells a view that was never made from one without documents', async () => {
    const [found] = (await compareViews(store, database, [titles])).views;
    expect(found).toMatchObject({ position: undefined, documents: 0, differences: [] });
  });

  it('finds what is other, gone, too many, in another place, and not parked though it should be', async () => {
    const run = async (change: Promise<unknown>) => {
      await change;
      return (await compare()).differences.at(-1);
    };
    const table = 'notes' as never;
    const set = (id: string, to: object) =>
      database
        .updateTable(table)
        .set(to as never)
        .where('id' as never, '=', id as never)
        .execute();
    expect(await run(set('a', { document: '{"text":"forged"}' }))).toEqual({
      at: 'p/a',
      how: 'differs in text',
    });
    expect(await run(set('b', { order: 'zz' }))).toMatchObject({ at: 'p/b' });
    expect(await run(set('b', { id: 'x' }))).toMatchObject({ at: 'p/x' });
    expect((await compare()).differences.map(({ at }) => at)).toEqual(['p/a', 'p/b', 'p/x']);
    expect(await run(database.deleteFrom('parked').execute())).toEqual({
      at: 'p/d',
      how: 'cannot take its facts',
    });
  });

  it('says when the tables are of another version of the view', async () => {
    await database.updateTable('checkpoints').set({ fingerprint: 'old' }).execute();
    expect(await compare()).toMatchObject({ outdated: true });
  });
});
