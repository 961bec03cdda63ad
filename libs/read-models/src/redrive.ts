import { Refused, type EventStore, type Position } from '@plumbline/event-store';
import { readDocuments, writeDocuments } from './apply-events';
import { AnotherRunner, holdCheckpoint } from './checkpoints';
import { place, type Folded } from './folding';
import { park, parkedFor, unpark, type Parked } from './parked';
import { foldOrPark, heard, type Heard } from './patient-fold';
import type { View } from './view';
import type { ViewDatabase } from './view-database';

/**
 * Drives a parked document again, from the fact that it could not take to where its view stands.
 * Answers whether it is whole now; if not, it waits again, with the new reason. All of it is one
 * transaction that holds the view's checkpoint, so that no runner folds the same document meanwhile.
 */
export async function redrive(
  store: EventStore,
  database: ViewDatabase,
  view: View,
  parked: Parked,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { position: end, fingerprint } = (await holdCheckpoint(transaction, view))!;
    if (fingerprint !== view.fingerprint) {
      throw new AnotherRunner(`The view "${view.name}" was made by another version of its fold.`);
    }
    const at = place(parked.program, parked.id);
    const documents = await readDocuments(transaction, view.name, [at]);
    const stillWaits = await foldRest(store, view, parked, end, documents);
    await unpark(transaction, parked);
    if (stillWaits) await park(transaction, [stillWaits]);
    await writeDocuments(transaction, view, view.name, documents, [at]);
    return !stillWaits;
  });
}

/** Folds what waits into its document; answers where it has to wait again. */
async function foldRest(
  store: EventStore,
  view: View,
  parked: Parked,
  end: Position,
  documents: Folded,
): Promise<Parked | undefined> {
  const at = place(parked.program, parked.id);
  const behind = parked.behind as Position;
  for await (const event of store.readAll(behind, { program: parked.program })) {
    if (event.position > end) break;
    if (event.position < parked.position) continue;
    const fact = heard(view, event);
    if (event.position === parked.position) assertSamePlace(fact, at, view);
    if (fact?.at !== at) continue;
    const outcome = foldOrPark(view, fact, documents, new Set());
    if (typeof outcome === 'object') return parkedFor(view, fact, behind, outcome.error);
  }
  return undefined;
}

/** A fact that belongs elsewhere since its fold was mended comes too late there: others are folded already. */
function assertSamePlace(fact: Heard | undefined, at: string, view: View): void {
  if (!fact || fact.at === at) return;
  throw new Refused(
    `The fact belongs to another document of "${view.name}" now; rebuild the view.`,
  );
}
