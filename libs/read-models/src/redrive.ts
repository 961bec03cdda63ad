import type { EventStore, Position } from '@plumbline/event-store';
import { keyOf, readDocuments, writeDocuments } from './apply-events';
import { readCheckpoint } from './checkpoints';
import { listens, place, stepped } from './folding';
import { park, unpark, type Parked } from './parked';
import type { View } from './view';
import type { ViewDatabase } from './view-tables';

/**
 * Drives a parked document again, from the fact that it could not take to where its view stands.
 * Answers whether it is whole now; if not, it is parked again with the new reason.
 */
export async function redrive(
  store: EventStore,
  database: ViewDatabase,
  view: View,
  parked: Parked,
): Promise<boolean> {
  const at = place(parked.program, parked.id);
  const end = (await readCheckpoint(database, view))!.position;
  let document = (await readDocuments(database, view.name, new Set([at]))).get(at);
  let behind = parked.behind as Position;
  await unpark(database, parked);
  for await (const event of store.readAll(behind, { program: parked.program })) {
    if (event.position > end) break;
    if (listens(view, event) && keyOf(view, event) === parked.id) {
      try {
        document = stepped(view, event, document);
      } catch (error) {
        await park(database, view, event, parked.id, behind, error);
        await writeDocuments(database, view, view.name, new Map([[at, document]]));
        return false;
      }
    }
    behind = event.position;
  }
  await writeDocuments(database, view, view.name, new Map([[at, document]]));
  return true;
}
