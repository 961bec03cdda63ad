import {
  AchieveMilestone,
  AddCriterion,
  AssessCriterion,
  CastVote,
  PrepareGate,
} from '@plumbline/milestones';
import { day, recorded, type DemoStep } from './calendar';

type Prepared = InstanceType<typeof PrepareGate>;
type Added = InstanceType<typeof AddCriterion>;
type Cast = InstanceType<typeof CastVote>;

/** A criterion: its least, how much it weighs, its words, and where in the log it is read. */
export type DemoCriterion = readonly [
  criterion: string,
  criticality: Added['criticality'],
  minimumPct: number,
  text: string,
  from?: Pick<Added, 'fact' | 'pack'>,
];

/** A vote: the role, aloud, and in private the confidence and what is said against it. */
export type DemoVote = readonly [
  role: Cast['role'],
  by: string,
  vote: Cast['vote'],
  confidence: number,
  dissent?: string,
];

/** An assessment by hand. */
export type DemoAssessment = readonly [
  criterion: string,
  actualPct: number,
  evidence: string,
  by: string,
];

/** A gate as far as it has come. */
export interface DemoGate {
  readonly id: string;
  readonly prepared: number;
  readonly roles: Prepared['roles'];
  readonly criteria: readonly DemoCriterion[];
  readonly assessed?: { readonly on: number; readonly all: readonly DemoAssessment[] };
  readonly voted?: { readonly on: number; readonly all: readonly DemoVote[] };
  /** How it was decided. */
  readonly decided?: readonly DemoStep[];
  /** When it was achieved, and what shows it. */
  readonly achieved?: readonly [on: number, evidence: string];
}

/** The steps of a gate: prepared, assessed, voted, decided, achieved. */
export function gateSteps(gate: DemoGate): DemoStep[] {
  const { id, prepared, roles, criteria, assessed, voted, decided = [], achieved } = gate;
  return [
    recorded(prepared, PrepareGate, { id, roles }),
    ...criteria.map(([criterion, criticality, minimumPct, text, from]) =>
      recorded(prepared, AddCriterion, {
        id,
        criterion,
        criticality,
        minimumPct,
        text,
        fact: from?.fact,
        pack: from?.pack,
      }),
    ),
    ...(assessed?.all ?? []).map(([criterion, actualPct, evidence, by]) =>
      recorded(assessed!.on, AssessCriterion, { id, criterion, actualPct, evidence, by }),
    ),
    ...(voted?.all ?? []).map(([role, by, vote, confidence, dissent]) =>
      recorded(voted!.on, CastVote, { id, by, role, vote, confidence, dissent }),
    ),
    ...decided,
    ...(achieved
      ? [
          recorded(achieved[0] + 1, AchieveMilestone, {
            id,
            evidence: achieved[1],
            on: day(achieved[0]),
          }),
        ]
      : []),
  ];
}
