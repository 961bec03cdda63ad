import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { Flag } from './flag.document';

/** A flag as it stands on a day: its age, what is owed and overdue, and as much of the raiser as may be shown. */
export function flagStanding(document: Flag, day: Day): Flag {
  const { clock, missedAt, raisedOn, endedOn } = document;
  const overdue = clock !== undefined && (missedAt !== undefined || clock.dueAt < startOf(day));
  return {
    ...document,
    raisedBy: raisedBy(document),
    confidential: document.disclosure === 'confidential',
    owed: clock?.step,
    respondBy: clock?.dueAt,
    overdue,
    missedAt: overdue ? (missedAt ?? clock.dueAt) : undefined,
    ageDays: Math.max(0, daysBetween(raisedOn, endedOn ?? day)),
  };
}

/** What the raiser wished: the name, the role, or nothing. */
export function raisedBy({ disclosure, raiser, raiserRole }: Flag): string | undefined {
  if (disclosure === 'named') return raiser;
  return disclosure === 'roleOnly' ? raiserRole : undefined;
}

/** The day of looking may not be over: what is due on it is late from the next day on, or by a fact. */
function startOf(day: Day): string {
  return `${day}T00:00:00.000Z`;
}
