import type { RecordedEvent } from '@plumbline/event-store';
import { listens, place, stepped, type Folded } from './folding';
import type { View } from './view';

/** A fact that a view listens to, with the place of its document. */
export interface Heard {
  readonly event: RecordedEvent;
  /** Where the key of the fact cannot be told, its whole stream stands for the document. */
  readonly at: string;
  readonly unplaced?: { readonly error: unknown };
}

/** What became of a fact: folded, waiting behind another, or the reason why its document waits now. */
export type Outcome = 'folded' | 'waits' | { readonly error: unknown };

/** A fact with the place of its document; `undefined` where the view does not listen to it. */
export function heard(view: View, event: RecordedEvent): Heard | undefined {
  if (!listens(view, event)) return undefined;
  try {
    return { event, at: place(event.program, view.key(event)) };
  } catch (error) {
    return { event, at: place(event.program, event.stream), unplaced: { error } };
  }
}

/**
 * Folds one fact into documents. A fact that the fold cannot take parks its document, which stays as
 * it was; the later facts of that document wait, and all others go on.
 */
export function foldOrPark(
  view: View,
  { event, at, unplaced }: Heard,
  documents: Folded,
  parked: Set<string>,
): Outcome {
  if (parked.has(at)) return 'waits';
  try {
    if (unplaced) throw unplaced.error;
    const after = stepped(view, event, documents.get(at));
    if (after) documents.set(at, after);
    else documents.delete(at);
    return 'folded';
  } catch (error) {
    parked.add(at);
    return { error };
  }
}
