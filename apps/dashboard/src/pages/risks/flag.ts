import type { WaitingFlag } from '../../charts/ageing';
import { daysBetween } from '../../parts/day';
import { inShort } from '../../parts/in-short';
import type { FlagFieldsFragment } from './flag-fields.document';

/** A flag as the list and its card ask it. */
export type Flag = FlagFieldsFragment;

/** What of a flag the chart of ageing draws. */
type WaitingShown = Pick<
  Flag,
  'id' | 'seen' | 'ageDays' | 'raisedOn' | 'owner' | 'overdue' | 'missedAt' | 'respondBy'
>;

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
  const [a, b] = [one.missedAt ?? one.respondBy, other.missedAt ?? other.respondBy];
  if (a !== b) return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
  return other.ageDays - one.ageDays;
}

/** A flag that waits, as the chart of ageing draws it. */
export function waiting(
  flag: WaitingShown,
  nameOf: (id: string) => string,
  href: string,
): WaitingFlag {
  const { id, seen, ageDays, raisedOn, missedAt, respondBy, owner, overdue } = flag;
  const due = missedAt ?? respondBy;
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
