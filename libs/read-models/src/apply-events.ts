import type { Position, RecordedEvent } from '@plumbline/event-store';
import { listens, partsOf, place, stepped, type Folded } from './folding';
import { park, parkedPlaces } from './parked';
import type { View } from './view';
import { documentTables, type ViewDatabase } from './view-tables';

const ROWS_AT_ONCE = 500;

/**
 * Folds facts into the table of a view: reads the documents that are touched, folds in memory, writes
 * what changed. A fact that the fold cannot take parks its document and nothing else.
 */
export async function applyEvents(
  database: ViewDatabase,
  view: View,
  events: readonly RecordedEvent[],
  behind: Position,
): Promise<void> {
  const heard = events.filter((event) => listens(view, event));
  if (heard.length === 0) return;
  const parked = await parkedPlaces(database, view);
  const keyed = heard
    .map((event) => ({ event, at: place(event.program, keyOf(view, event)) }))
    .filter(({ at }) => !parked.has(at));
  const documents = await readDocuments(database, view.name, new Set(keyed.map(({ at }) => at)));
  const changed: Map<string, object | undefined> = new Map();
  for (const { event, at } of keyed) {
    if (parked.has(at)) continue;
    try {
      const after = stepped(view, event, documents.get(at));
      if (after) documents.set(at, after);
      else documents.delete(at);
      changed.set(at, after);
    } catch (error) {
      parked.add(at);
      await park(database, view, event, partsOf(at).id, behind, error);
    }
  }
  await writeDocuments(database, view, view.name, changed);
}

/** The document of a fact; where that cannot be told, the whole stream stands for it. */
export function keyOf(view: View, event: RecordedEvent): string {
  try {
    return view.key(event);
  } catch {
    return event.stream;
  }
}

/** The documents at some places of a view's table. */
export async function readDocuments(
  database: ViewDatabase,
  table: string,
  places: ReadonlySet<string>,
): Promise<Folded> {
  const documents: Folded = new Map();
  const byProgram = new Map<string, string[]>();
  for (const at of places) {
    const { program, id } = partsOf(at);
    byProgram.set(program, [...(byProgram.get(program) ?? []), id]);
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

/** Writes documents into a table of a view; those that are no more are removed. */
export async function writeDocuments(
  database: ViewDatabase,
  view: View,
  table: string,
  changed: ReadonlyMap<string, object | undefined>,
): Promise<void> {
  const tables = documentTables(database);
  const rows = [];
  for (const [at, document] of changed) {
    const { program, id } = partsOf(at);
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
