import type { Bell } from './bell';
import { Invalid, Unavailable } from './errors';
import type { RecordedEvent } from './event-store';
import { isPosition, type Position, START } from './position';

/** What a subscription needs of a store: its next page, its end, and word of news. */
export interface Followed {
  /** The next events after a position, at most a page; none if there are no more yet. */
  page(after: Position): readonly RecordedEvent[];
  end(): Position;
  readonly bell: Bell;
  closed(): boolean;
  /** How long to sleep at most when nobody rings, in milliseconds. */
  readonly patience?: number;
}

/** History after a position, then what comes, until the signal says stop or the store is closed. */
export async function* follow(
  log: Followed,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent> {
  refuseClosed(log.closed());
  if (signal.aborted) return;
  checkPosition(after, log.end());
  for (let last = after; !signal.aborted && !log.closed();) {
    const page = log.page(last);
    for (const event of page) {
      if (signal.aborted) return;
      yield event;
      last = event.position;
    }
    if (page.length === 0) await log.bell.next(signal, log.patience);
  }
}

/** Refuses what is no position, and one that was never given out: then the log is another one. */
export function checkPosition(after: Position, end: Position): void {
  if (after !== START && !isPosition(after)) {
    throw new Invalid(`'${String(after).slice(0, 50)}' is not a position.`);
  }
  if (after <= end) return;
  throw new Invalid(
    `The position ${after} is beyond the end of the log (${end || 'it is empty'}). ` +
      'Was the log put back from an older copy? Rebuild what was made from it.',
  );
}

/** Said to whoever uses a store that was closed. */
export function refuseClosed(closed: boolean): void {
  if (closed) throw new Unavailable('The event store is closed.');
}
