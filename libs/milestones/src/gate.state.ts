import type { Day } from '@plumbline/event-store';
import type { ConditionTerms, CriterionTerms, GateResult, GateRole, GateWord } from './gate.events';

/** How far a criterion was met on a day, as somebody assessed it. */
export interface Assessment {
  readonly on: Day;
  readonly actualPct: number;
  readonly evidence: string;
  readonly by: string;
}

/** What is done instead, who answers for it, and until when. */
export interface Workaround {
  readonly approvedOn: Day;
  readonly owner: string;
  readonly expiresOn: Day;
  readonly text: string;
  readonly by: string;
  readonly expired: boolean;
}

/** A criterion with all that was said of it, oldest first. */
export interface GateCriterion extends CriterionTerms {
  readonly assessments: readonly Assessment[];
  readonly workarounds: readonly Workaround[];
}

/** The vote of a role in the present round, and what it said before. */
export interface GateVote {
  readonly role: GateRole;
  readonly by: string;
  readonly vote: GateWord;
  readonly on: Day;
  readonly changes: readonly {
    readonly from: GateWord;
    readonly on: Day;
    readonly reason: string;
  }[];
}

/** What a voter said in private, once for each role and round. */
export interface PrivateWord {
  readonly role: GateRole;
  readonly confidence: number;
  readonly dissent?: string;
}

/** A condition and how it was closed. */
export interface GateCondition extends ConditionTerms {
  readonly round: number;
  readonly closedOn?: Day;
  readonly closedBy?: string;
  readonly evidence?: string;
}

/** How a round of a gate ended. */
export interface GateDecision {
  readonly outcome: GateWord;
  readonly result: GateResult;
  readonly overridden: boolean;
  readonly by: string;
  readonly on: Day;
}

/** A gate as its rules know it; lists, so that a view can keep it as it is. */
export interface GateState {
  readonly round: number;
  /** The roles without whose votes nothing is decided. */
  readonly roles: readonly GateRole[];
  readonly criteria: readonly GateCriterion[];
  readonly votes: readonly GateVote[];
  readonly privately: readonly PrivateWord[];
  readonly conditions: readonly GateCondition[];
  /** The decision of the present round. */
  readonly decision?: GateDecision;
}

/** A gate before anything is known of it. */
export const NO_GATE: GateState = {
  round: 1,
  roles: [],
  criteria: [],
  votes: [],
  privately: [],
  conditions: [],
};

/** A list in the order of its days, with one item more; those of one day as recorded. */
export function inTime<Item extends object>(
  items: readonly Item[],
  item: Item,
  dayOf: (item: Item) => Day,
): readonly Item[] {
  const before = items.findLastIndex((each) => dayOf(each) <= dayOf(item));
  return items.toSpliced(before + 1, 0, item);
}
