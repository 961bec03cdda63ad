import { START, type EventStore, type Position, type RecordedEvent } from '@plumbline/event-store';
import { listens, place, stepped, type View, type ViewDatabase } from '@plumbline/read-models';
import { differenceOf, type Difference } from './document-difference';
import { readStored, type StoredView } from './stored-view';

/** What was found of one view. */
export interface FoundOfView {
  readonly view: string;
  /** How far the stored view had come; none where it was never made. */
  readonly position?: Position;
  readonly documents: number;
  readonly differences: readonly Difference[];
  /** Documents that wait because they could not take a fact. */
  readonly parked: readonly string[];
  /** Whether the tables were folded by another version of the view. */
  readonly outdated: boolean;
}

/** What was found of all views. */
export interface Found {
  readonly events: number;
  /** Types of facts that no view knows, and how many there are. */
  readonly unknown: ReadonlyMap<string, number>;
  readonly views: readonly FoundOfView[];
}

/** A view on its way through the log again, beside what is stored of it. */
interface Replayed {
  readonly view: View;
  readonly stored: StoredView;
  readonly documents: Map<string, object>;
  readonly stuck: Set<string>;
}

/**
 * Replays the whole log in memory and compares every document of every view with what is stored, each
 * view at its own checkpoint; so it may run beside a server that goes on.
 */
export async function compareViews(
  store: EventStore,
  database: ViewDatabase,
  views: readonly View[],
): Promise<Found> {
  const stored = await readStored(database, views);
  const replayed = views.map((view): Replayed => {
    const found = stored.get(view)!;
    return { view, stored: found, documents: new Map(), stuck: new Set() };
  });
  const end =
    replayed
      .map(({ stored: { position } }) => position ?? START)
      .sort()
      .at(-1) ?? START;
  const unknown = new Map<string, number>();
  let events = 0;
  for await (const event of store.readAll(START)) {
    if (event.position > end) break;
    events += 1;
    if (!replayed.some(({ view }) => listens(view, event))) {
      unknown.set(event.type, (unknown.get(event.type) ?? 0) + 1);
    }
    for (const each of replayed) step(each, event);
  }
  return { events, unknown, views: replayed.map(found) };
}

/** Folds one fact, the way the runner does: what cannot take it is left as it was. */
function step({ view, stored, documents, stuck }: Replayed, event: RecordedEvent): void {
  if (event.position > (stored.position ?? START) || !listens(view, event)) return;
  const at = place(event.program, keyOf(view, event));
  if (stuck.has(at)) return;
  try {
    const after = stepped(view, event, documents.get(at));
    if (after) documents.set(at, after);
    else documents.delete(at);
  } catch {
    stuck.add(at);
  }
}

function keyOf(view: View, event: RecordedEvent): string {
  try {
    return view.key(event);
  } catch {
    return event.stream;
  }
}

function found({ view, stored, documents, stuck }: Replayed): FoundOfView {
  const places = [...new Set([...documents.keys(), ...stored.documents.keys()])].sort();
  const differences = places.flatMap(
    (at) => differenceOf(view, at, documents.get(at), stored.documents.get(at)) ?? [],
  );
  for (const at of stuck) {
    if (!stored.parked.includes(at)) differences.push({ at, how: 'cannot take its facts' });
  }
  return {
    view: view.name,
    position: stored.position,
    documents: stored.documents.size,
    differences,
    parked: stored.parked,
    outdated: stored.position !== undefined && stored.fingerprint !== view.fingerprint,
  };
}
