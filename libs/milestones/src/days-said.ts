import type { Day } from '@plumbline/event-store';

/** A day that a milestone was moved to, and the day from which the move was true. */
export interface SaidDay {
  readonly effectiveOn: Day;
  readonly to: Day;
}

/** The moves with one more, in the order in which they were true; those of one day as recorded. */
export function withMove<Move extends SaidDay>(moves: readonly Move[], move: Move): Move[] {
  const before = moves.findLastIndex(({ effectiveOn }) => effectiveOn <= move.effectiveOn);
  return moves.toSpliced(before + 1, 0, move);
}

/** The last word by a day: a move that is recorded late does not outdo a word that was said later. */
export function lastWord(plannedOn: Day, moves: readonly SaidDay[], by: Day): Day {
  return moves.findLast(({ effectiveOn }) => effectiveOn <= by)?.to ?? plannedOn;
}
