import type { Position, RecordedEvent } from '@plumbline/event-store';
import { partsOf, place, type Folded } from './folding';
import { park, parkedFor, parkedPlaces, type Parked } from './parked';
import { foldOrPark, heard } from './patient-fold';
import type { View } from './view';
import { documentTables, type ViewDatabase } from './view-database';

const ROWS_AT_ONCE = 500;

/**
 * Folds facts into the table of a view: reads the documents that are touched, folds in memory, writes
 * what changed. A fact that the fold cannot take parks its document; answers what it parked.
 */
export async function applyEvents(
  database: ViewDatabase,
  view: View,
  events: readonly RecordedEvent[],
  behind: Position,
): Promise<Parked[]> {
  const facts = events.map((event) => heard(view, event)).filter((fact) => fact !== undefined);
  if (facts.length === 0) return [];
  const parked = await parkedPlaces(database, view);
  const touched = new Set(facts.map(({ at }) => at).filter((at) => !parked.has(at)));
  const documents = await readDocuments(database, view.name, touched);
  const changed = new Set<string>();
  const waiting: Parked[] = [];
  for (const fact of facts) {
    const outcome = foldOrPark(view, fact, documents, parked);
    if (outcome === 'folded') changed.add(fact.at);
    else if (outcome !== 'waits') waiting.push(parkedFor(view, fact, behind, outcome.error));
  }
  await park(database, waiting);
  await writeDocuments(database, view, view.name, documents, changed);
  return waiting;
}

/** The documents at some places of a view's table. */
export async function readDocuments(
  database: ViewDatabase,
  table: string,
  places: Iterable<string>,
): Promise<Folded> {
  const documents: Folded = new Map();
  const byProgram = new Map<string, string[]>();
  for (const at of places) {
    const { program, id } = partsOf(at);
    const ids = byProgram.get(program) ?? [];
    byProgram.set(program, ids);
    ids.push(id);
  }
  for (const [program, ids] of byProgram) {
    for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
      const rows = await documentTables(database)
        .selectFrom(table)
        .select(['id', 'document'])
        .where('program', '=', program)
        .where('id', 'in', ids.slice(from, from + ROWS_AT_ONCE))
        .execute();
      for (const row of rows) documents.set(place(program, row.id), JSON.parse(row.document));
    }
  }
  return documents;
}

/** Writes the documents at some places into a table of a view; those that are no more are removed. */
export async function writeDocuments(
  database: ViewDatabase,
  view: View,
  table: string,
  documents: Folded,
  changed: Iterable<string>,
): Promise<void> {
  const tables = documentTables(database);
  const rows = [];
  for (const at of changed) {
    const { program, id } = partsOf(at);
    const document = documents.get(at);
    if (document) {
      rows.push({ program, id, order: view.order(document), document: JSON.stringify(document) });
    } else {
      await tables.deleteFrom(table).where('program', '=', program).where('id', '=', id).execute();
    }
  }
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tables
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns(['program', 'id']).doUpdateSet(({ ref }) => ({
          order: ref('excluded.order'),
          document: ref('excluded.document'),
        })),
      )
      .execute();
  }
}
