import type { Day } from '@plumbline/event-store';
import type { PromiseRecord } from './promise.document';

/**
 * The due dates in force that a promise has missed by a day, oldest first. While the customer has
 * not answered a declaration the performer is not late; a later date for rework excuses nothing.
 */
export function missedDueDates(promise: PromiseRecord, day: Day): Day[] {
  const missed = promise.declarations
    .filter(({ on, dueOn }) => on > dueOn)
    .map(({ dueOn }) => dueOn);
  const last = promise.declarations.at(-1);
  const answered = last === undefined || last.satisfied !== undefined;
  const toBeDone = promise.promisedOn !== undefined && !promise.satisfiedOn && answered;
  const until = promise.endedOn ?? day;
  if (toBeDone && promise.dueOn < until) missed.push(promise.dueOn);
  return missed;
}
