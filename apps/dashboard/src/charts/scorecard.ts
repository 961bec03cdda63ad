import type { Formats } from '../parts/format';

/** How a criterion stands against what the gate asks for. */
export type CriterionStanding = 'met' | 'notMet' | 'workedAround' | 'stale' | 'missing';

/** What a gate asks for, and what there is. */
export interface GateCriterion {
  id: string;
  name: string;
  href?: string;
  required: string;
  /** Absent: nothing is known. */
  actual?: string;
  standing: CriterionStanding;
  evidence?: { name: string; href?: string };
  owner?: string;
  /** What is done instead, and until when. */
  workaround?: string;
}

/** How a member of the gate voted; null: not yet. */
export interface GateVote {
  by: string;
  vote: 'go' | 'conditional' | 'noGo' | null;
  /** What they would not sign. */
  dissent?: string;
  /** What they said before, and why they changed it. */
  changes?: readonly string[];
}

/** What a conditional go still asks for. */
export interface GateCondition {
  id?: string;
  text: string;
  owner?: string;
  dueOn: string;
  closedOn?: string;
  /** What shows that it was met. */
  evidence?: string;
}

/** How many criteria are met, what blocks, and who has yet to vote. */
export function scorecardFinding(
  criteria: readonly GateCriterion[],
  votes: readonly GateVote[],
  say: Formats,
): string {
  const count = (...standings: CriterionStanding[]) =>
    criteria.filter(({ standing }) => standings.includes(standing)).length;
  const [blocking, around, unknown] = [
    count('notMet'),
    count('workedAround'),
    count('missing', 'stale'),
  ];
  const waiting = votes.filter(({ vote }) => vote === null).length;
  return [
    `${say.number(count('met'))} of ${say.count(criteria.length, 'criterion', 'criteria')} ${say.is(count('met'))} met`,
    blocking > 0 ? `; ${say.number(blocking)} not met` : '',
    around > 0 ? `; ${say.number(around)} worked around` : '',
    unknown > 0 ? `; ${say.number(unknown)} without evidence that holds` : '',
    waiting > 0 ? `; ${say.number(waiting)} of ${say.count(votes.length, 'vote')} still out` : '',
  ]
    .join('')
    .concat('.');
}
