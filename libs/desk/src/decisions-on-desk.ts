import type { DecisionEvents } from '@plumbline/decisions';
import type { OnDesk } from './desk-item';

/** A decision as far as a desk depends on it. */
export interface DecisionToTake {
  readonly id: string;
  readonly question: string;
  readonly reopened: boolean;
  /** Who decided it last. */
  readonly decidedBy?: DecisionEvents['DecidedAgain']['decidedBy'];
  /** Why it was opened again. */
  readonly businessReason?: string;
}

/** The decisions that a stakeholder took and that were opened again: they wait for another outcome. */
export function decisionsOnDesk(me: string, all: readonly DecisionToTake[]): OnDesk[] {
  return all
    .filter(({ reopened, decidedBy }) => reopened && decidedBy === me)
    .map(({ id, question, businessReason }) => ({
      kind: 'owe',
      text: question,
      overdue: false,
      next: `Decide it again; it was opened because of this: ${businessReason}`,
      of: 'decision',
      at: id,
    }));
}
