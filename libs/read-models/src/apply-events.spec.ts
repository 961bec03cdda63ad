import * as fc from 'fast-check';
import { applyEvents } from './apply-events';
import { setCheckpoint } from './checkpoints';
import { fold } from './folding';
import { begun, erased, extended, histories } from './histories.example';
import { Ink, notesWith, plain } from './notes.example';
import { notebookFor, withNotebook, type Notebook } from './notebook.example';
import { allParked } from './parked';
import { foldOn } from './past-fold';
import { rebuild } from './rebuild';
import type { View } from './view';
import { createBookkeeping, createDocumentTable } from './view-tables';

/** Folds the whole log live, in batches of these sizes over and over, as the runner would. */
async function applyAll(notebook: Notebook, view: View, sizes: readonly number[]): Promise<void> {
  const { database } = notebook;
  await createBookkeeping(database);
  await createDocumentTable(database, view.name);
  await setCheckpoint(database, view);
  const events = await notebook.events();
  let behind = '' as (typeof events)[number]['position'];
  for (let batch = 0; events.length > 0; batch += 1) {
    const news = events.splice(0, sizes[batch % sizes.length]);
    await applyEvents(database, view, news, behind);
    behind = news.at(-1)!.position;
  }
}

const batchSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const mendedInk = new Ink();
mendedInk.mend();

describe('The table of a view', () => {
  const notebook = notebookFor();

  it('is the pure fold of the log, in whatever batches it was written and also when it is rebuilt', async () => {
    const property = fc.asyncProperty(
      histories,
      batchSizes,
      fc.integer({ min: 1, max: 4 }),
      (history, sizes, held) =>
        withNotebook(async (own) => {
          const view = notesWith(mendedInk);
          const pure = plain(fold(view, await own.writeAll(history)));
          await applyAll(own, view, sizes);
          expect(await own.table()).toEqual(pure);
          await rebuild(own.store, own.database, view, { held });
          expect(await own.table()).toEqual(pure);
        }),
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('has the same documents waiting, live, rebuilt and as of now, where the fold cannot take a fact', async () => {
    const property = fc.asyncProperty(histories, batchSizes, (history, sizes) =>
      withNotebook(async (own) => {
        const view = notesWith();
        await own.writeAll(history);
        await applyAll(own, view, sizes);
        const live = { table: await own.table(), parked: await waiting(own) };
        await rebuild(own.store, own.database, view, { held: 2 });
        expect({ table: await own.table(), parked: await waiting(own) }).toEqual(live);
        const past = await foldOn(own.store, { views: [view] }, await own.store.head());
        expect(plain(past.documents.get(view)!)).toEqual(live.table);
        expect([...past.parked.get(view)!].toSorted()).toEqual(live.parked.map(({ at }) => at));
      }),
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('loses a document that is erased and keeps one that is begun again in the same batch', async () => {
    const facts = [begun('A'), erased, begun('B'), extended(1)];
    await notebook().writeAll(facts.map((fact) => ({ id: 'n1', fact })));
    await notebook().writeAll([begun('C'), erased].map((fact) => ({ id: 'n2', fact })));
    await applyAll(notebook(), notesWith(), [10]);
    expect(await notebook().table()).toMatchObject({ 'north/n1': { title: 'B', changes: 2 } });
    expect(Object.keys(await notebook().table())).toEqual(['north/n1']);
  });

  it('takes more documents at once than one statement can carry', async () => {
    const ids = Array.from({ length: 1_201 }, (_, n) => `n${n}`);
    await notebook().writeAll(ids.map((id) => ({ id, fact: begun(id) })));
    await notebook().writeAll(ids.map((id) => ({ id, fact: extended(1) })));
    await applyAll(notebook(), notesWith(), [2_000]);
    const table = await notebook().table();
    expect(Object.values(table)).toHaveLength(ids.length);
    expect(table['north/n1200']).toMatchObject({ words: 1, changes: 2 });
  });
});

async function waiting({ database }: Notebook) {
  const parked = await allParked(database);
  return parked.map(({ program, id, position, error }) => ({
    at: `${program}/${id}`,
    position,
    error,
  }));
}
