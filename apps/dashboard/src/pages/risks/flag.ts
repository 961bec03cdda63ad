import type { WaitingFlag } from '../../charts/ageing';
import { daysBetween } from '../../parts/day';
import { inShort } from '../../parts/in-short';
import type { FlagsQuery } from './flags.document';

/** A flag as the page asks it. */
export type Flag = FlagsQuery['program']['flags']['nodes'][number];

/** What of a flag says when it had to be answered. */
type Clocked = Pick<Flag, 'overdue' | 'respondBy' | 'acknowledgedAt' | 'raisedAt'> & {
  readonly escalations: readonly Pick<Flag['escalations'][number], 'at' | 'cause' | 'down'>[];
};

/** What of a flag the chart of ageing draws. */
type WaitingShown = Clocked & Pick<Flag, 'id' | 'seen' | 'ageDays' | 'raisedOn' | 'owner'>;

const ENDED: readonly Flag['status'][] = ['closed', 'rejected', 'merged'];

/** Whether something may still come of it; a rejection that is appealed waits for its answer. */
export const isOpen = ({ status, owed }: Flag): boolean => owed !== null || !ENDED.includes(status);

/** Whose flag it is: raised by name in one of these voices. */
export const isMine = ({ raisedBy, disclosure }: Flag, voices: readonly string[]): boolean =>
  disclosure === 'named' && raisedBy !== null && voices.includes(raisedBy);

/** Overdue first, then what must be answered soonest, then what waits for nobody, the oldest first. */
export function urgentFirst(one: Flag, other: Flag): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1;
  const [a, b] = [missedOn(one) ?? one.respondBy, missedOn(other) ?? other.respondBy];
  if (a !== b) return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
  return other.ageDays - one.ageDays;
}

/**
 * When the response that is owed was missed: by the clock that runs, or earlier by one that ran out and
 * took the flag up; whoever it went to has time of their own, and that makes it no less late.
 */
export function missedOn(flag: Clocked): string | null {
  const { overdue, respondBy, escalations, acknowledgedAt, raisedAt } = flag;
  if (!overdue) return null;
  const answered = acknowledgedAt ?? raisedAt;
  const up = escalations.find(
    ({ at, cause, down }) => cause === 'responseClock' && !down && at >= answered,
  );
  return [up?.at, respondBy].filter((at) => typeof at === 'string').toSorted()[0] ?? null;
}

/** A flag that waits, as the chart of ageing draws it. */
export function waiting(
  flag: WaitingShown,
  nameOf: (id: string) => string,
  href: string,
): WaitingFlag {
  const { id, seen, ageDays, raisedOn, respondBy, owner, overdue } = flag;
  const due = missedOn(flag) ?? respondBy;
  return {
    id,
    href,
    ageDays,
    name: inShort(seen),
    late: overdue,
    clockDays: due === null ? null : daysBetween(raisedOn, due),
    ...(owner !== null && { owner: nameOf(owner) }),
  };
}

/** Which flags a list shows. */
export type Shown = 'open' | 'overdue' | 'mine' | 'ended' | 'all';

/** The lists of flags there are. */
export const lists: Readonly<Record<Shown, (flag: Flag, voices: readonly string[]) => boolean>> = {
  open: isOpen,
  overdue: ({ overdue }) => overdue,
  mine: isMine,
  ended: (flag) => !isOpen(flag),
  all: () => true,
};
