import type { Day, RecordedEvent } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import { dayOf } from '@plumbline/read-models';
import { withMove } from './days-said';
import type { MilestoneMove } from './milestone.documents';

/** What a fact says of a move. */
export interface SaidMove {
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
  readonly withGoLive?: boolean;
}

/**
 * The moves with one more, each from where the one before it in time left the day: so their days always
 * add up to the slip, even if one of them was recorded late. What was known then is in the history.
 */
export function movedOnceMore(
  baselineOn: Day,
  moves: readonly MilestoneMove[],
  { from, to, reason, withGoLive = false }: SaidMove,
  event: RecordedEvent,
): MilestoneMove[] {
  const { recordedAt, position } = event;
  const move = { recordedAt, effectiveOn: dayOf(event), position, from, to, reason, withGoLive };
  return withMove(moves, { ...move, days: 0 }).map((each, index, all) => {
    const before = all[index - 1]?.to ?? baselineOn;
    return { ...each, from: before, days: daysBetween(before, each.to) };
  });
}
