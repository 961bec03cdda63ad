import { sentence, type Telling } from './telling';

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
  { t, say }: Telling,
): string {
  const count = (...standings: CriterionStanding[]) =>
    criteria.filter(({ standing }) => standings.includes(standing)).length;
  const [blocking, around, unknown] = [
    count('notMet'),
    count('workedAround'),
    count('missing', 'stale'),
  ];
  const waiting = votes.filter(({ vote }) => vote === null).length;
  return sentence([
    t('gate.finding', {
      ...say.counted(count('met')),
      criteria: t('gate.criteria', say.counted(criteria.length)),
    }),
    blocking > 0 && t('gate.notMet', { n: say.number(blocking) }),
    around > 0 && t('gate.around', { n: say.number(around) }),
    unknown > 0 && t('gate.unknown', { n: say.number(unknown) }),
    waiting > 0 &&
      t('gate.waiting', {
        n: say.number(waiting),
        ballots: t('gate.ballots', say.counted(votes.length)),
      }),
  ]);
}
