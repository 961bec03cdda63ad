import { Invalid, isPosition, START, type Position } from '@plumbline/event-store';

/** The position that `--after` names, or the start of the log. */
export function positionOf(after: string | undefined): Position {
  if (after === undefined) return START;
  if (isPosition(after)) return after;
  throw new Invalid('--after: this is not a position; take one from a line of an export.');
}
