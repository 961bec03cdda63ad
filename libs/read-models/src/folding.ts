import type { RecordedEvent } from '@plumbline/event-store';
import type { View } from './view';

/** The documents of one view by program and id, as a fold leaves them. */
export type Folded<Document = object> = Map<string, Document>;

const SEPARATOR = '/';

/** The place of a document among those of all programs. */
export function place(program: string, id: string): string {
  return program + SEPARATOR + id;
}

/** The program and the id of a place. */
export function partsOf(at: string): { program: string; id: string } {
  const cut = at.indexOf(SEPARATOR);
  return { program: at.slice(0, cut), id: at.slice(cut + 1) };
}

/** What one fact makes of its document; `undefined` where there is none after it. */
export function stepped<Document extends object>(
  view: View<Document>,
  event: RecordedEvent,
  before: Document | undefined,
): Document | undefined {
  const after = view.on[event.type]!(event.data as never, before as never, event) ?? undefined;
  if (after && typeof view.order(after) !== 'string') {
    throw new Error(`The order that "${view.name}" gives to a document is not a text.`);
  }
  return after;
}

/** Whether a view listens to a fact. */
export function listens(view: View, event: RecordedEvent): boolean {
  return Object.hasOwn(view.on, event.type);
}

/** Folds one fact into the documents of a view. */
export function foldInto(view: View, documents: Folded, event: RecordedEvent): void {
  if (!listens(view, event)) return;
  const at = place(event.program, view.key(event));
  const after = stepped(view, event, documents.get(at));
  if (after === undefined) documents.delete(at);
  else documents.set(at, after);
}

/** Folds facts into fresh documents; the pure meaning of a view, for tests and for checking. */
export function fold<Document extends object>(
  view: View<Document>,
  events: Iterable<RecordedEvent>,
): Folded<Document> {
  const documents: Folded<Document> = new Map();
  for (const event of events) foldInto(view, documents, event);
  return documents;
}
