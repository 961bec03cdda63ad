import type { Day } from '@plumbline/event-store';
import type {
  CriterionFact,
  CriterionTerms,
  Criticality,
  FrozenEvidence,
  GateEvents,
  GateRole,
  GateWord,
} from './gate.events';
import type { Reading } from './gate-result';

/** The milestone to which a gate belongs, and what its template asks. */
export interface GateMilestone {
  readonly kind: string;
  readonly name: string;
  readonly site?: string;
  readonly wave?: string;
  readonly item?: GateEvents['GatePrepared']['item'];
  readonly roles: readonly GateRole[];
  readonly criteria: readonly CriterionTerms[];
}

/** Who acts: the roles that the stakeholder holds on record, and whether it is a consultant. */
export interface GateMember {
  readonly name: string;
  readonly titles: readonly GateRole[];
  readonly consultant: boolean;
  readonly withdrawn: boolean;
}

/** Who acts, and what the log says of the criteria and of blocked workflows. */
export interface DecisionFacts {
  readonly member: GateMember;
  /** The owners of conditions who do not take part. */
  readonly strangers: readonly string[];
  readonly readings: Readonly<Record<string, Reading>>;
  readonly blocked: FrozenEvidence['blocked'];
}

/** A condition as it is set with a decision. */
export interface SaidCondition {
  readonly text: string;
  readonly owner: string;
  readonly dueOn: Day;
}

interface ByMember {
  readonly known: { readonly member: GateMember };
}

/** What one may ask of a gate. */
export type GateCommands = {
  PrepareGate: { id: string; roles?: readonly GateRole[]; known: { milestone?: GateMilestone } };
  AddCriterion: {
    id: string;
    criterion: string;
    text: string;
    criticality: Criticality;
    minimumPct: number;
    fact?: CriterionFact;
    pack?: string;
  };
  AssessCriterion: {
    id: string;
    criterion: string;
    actualPct: number;
    evidence: string;
    by: string;
  };
  ApproveWorkaround: ByMember & {
    id: string;
    criterion: string;
    owner: string;
    expiresOn: Day;
    text: string;
    by: string;
  };
  ExpireWorkaround: { id: string; criterion: string };
  CastVote: ByMember & {
    id: string;
    by: string;
    role: GateRole;
    vote: GateWord;
    confidence: number;
    dissent?: string;
  };
  ChangeVote: ByMember & {
    id: string;
    by: string;
    role: GateRole;
    vote: GateWord;
    confidence: number;
    dissent?: string;
    reason: string;
  };
  DecideGate: {
    id: string;
    by: string;
    outcome: GateWord;
    conditions?: readonly SaidCondition[];
    known: DecisionFacts;
  };
  OverrideGate: { id: string; by: string; reason: string; known: DecisionFacts };
  ReconveneGate: ByMember & { id: string; by: string; reason: string };
  CloseCondition: ByMember & { id: string; condition: string; evidence: string; by: string };
};
