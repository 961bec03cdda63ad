import type { Milestone } from './milestone.documents';
import type { PlanMove, PlanSlip } from './plan-slip.document';

/** The slip of a whole plan, from its milestones as they are shown. */
export function slipOf(milestones: readonly Milestone[]): PlanSlip {
  const goLive = milestones.find(({ kind }) => kind === 'goLive');
  const moves = milestones.flatMap(movesByThemselves).sort(byTimeThenRecord);
  return {
    goLiveSlipDays: goLive?.slipDays,
    moves: moves.length,
    lastMove: moves.at(-1),
    lastGoLiveMove: moves.findLast(({ milestone }) => milestone === goLive?.id),
  };
}

function movesByThemselves({ id, moves }: Milestone): PlanMove[] {
  return moves.filter(({ withGoLive }) => !withGoLive).map((move) => ({ ...move, milestone: id }));
}

function byTimeThenRecord(a: PlanMove, b: PlanMove): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.position < b.position ? -1 : 1;
}
