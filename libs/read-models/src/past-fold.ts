import { giveWay, START, type Day, type EventStore, type Position } from '@plumbline/event-store';
import type { Folded } from './folding';
import { foldOrPark, heard } from './patient-fold';
import type { View } from './view';

const EVENTS_AT_ONCE = 100;

/** The documents of some views at a position, and those that could not take a fact. */
export interface PastFold {
  readonly position: Position;
  readonly documents: ReadonlyMap<View, Folded>;
  readonly parked: ReadonlyMap<View, ReadonlySet<string>>;
}

/** Which facts are folded into which views. */
export interface Bounds {
  readonly program?: string;
  /** Only what was true by this day. */
  readonly on?: Day;
  readonly views: readonly View[];
}

/** Folds on from an earlier fold of the same bounds, which stays as it is, up to a position. */
export async function foldOn(
  store: EventStore,
  { program, on, views }: Bounds,
  until: Position,
  earlier?: PastFold,
): Promise<PastFold> {
  const documents = new Map(views.map((view) => [view, new Map(earlier?.documents.get(view))]));
  const parked = new Map(views.map((view) => [view, new Set(earlier?.parked.get(view))]));
  let events = 0;
  for await (const event of store.readAll(earlier?.position ?? START, { program })) {
    if (event.position > until) break;
    events += 1;
    if (events % EVENTS_AT_ONCE === 0) await giveWay();
    if (on !== undefined && event.effectiveAt.slice(0, 10) > on) continue;
    for (const view of views) {
      const fact = heard(view, event);
      if (fact) foldOrPark(view, fact, documents.get(view)!, parked.get(view)!);
    }
  }
  return { position: until, documents, parked };
}
