import type { Day } from '@plumbline/event-store';
import type { FromTemplate } from './plan.events';

/** Who signs at a gate; a consultant is none of these, and never votes. */
export type GateRole =
  | 'executiveSponsor'
  | 'cio'
  | 'cmio'
  | 'cno'
  | 'cfo'
  | 'himDirector'
  | 'revenueCycleDirector'
  | 'privacyOfficer'
  | 'programDirector'
  | 'conversionLead'
  | 'trainingLead'
  | 'operationsOwner'
  | 'benefitOwner';

/** What a vote or a decision says. */
export type GateWord = 'go' | 'conditional' | 'noGo';

/** What the criteria amount to, computed; `unknown` is grey: something that matters is not assessed. */
export type GateResult = 'pass' | 'conditional' | 'fail' | 'unknown';

/** How one criterion stands, computed. */
export type CriterionStatus = 'met' | 'workedAround' | 'notMet' | 'stale' | 'missing';

/** How much a criterion weighs: only those of high criticality decide. */
export type Criticality = 'high' | 'medium' | 'low';

/** Where a criterion is read from in the log, instead of being assessed by hand. */
export type CriterionFact =
  'readinessScore' | 'trainingPassRate' | 'openHighFlags' | 'blockedWorkflows';

/** A criterion as it was set: its words and its minimum never change. */
export interface CriterionTerms {
  readonly criterion: string;
  readonly text: string;
  readonly criticality: Criticality;
  readonly minimumPct: number;
  readonly fact?: CriterionFact;
  /** The pack whose score is read, where `fact` is the readiness score. */
  readonly pack?: string;
}

/** A criterion as it stood when the gate was decided. */
export interface FrozenCriterion extends CriterionTerms {
  readonly status: CriterionStatus;
  readonly actualPct?: number;
  readonly evidence?: string;
  readonly assessedOn?: Day;
  readonly workaround?: { readonly owner: string; readonly expiresOn: Day; readonly text: string };
}

/** What a decision was made on, kept in the decision itself; private confidence is no part of it. */
export interface FrozenEvidence {
  readonly criteria: readonly FrozenCriterion[];
  readonly votes: readonly {
    readonly role: GateRole;
    readonly by: string;
    readonly vote: GateWord;
  }[];
  readonly missingVotes: readonly GateRole[];
  /** The workflows that were blocked, as HIM may do. */
  readonly blocked: readonly string[];
}

/** A condition of a conditional decision. */
export interface ConditionTerms {
  readonly condition: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: Day;
}

/**
 * The facts of a gate, one stream for each; the id is the milestone's. Stored for good: add, never
 * change.
 */
export type GateEvents = {
  GatePrepared: {
    name: string;
    site?: string;
    wave?: string;
    item?: FromTemplate;
    /** The roles without whose votes nothing is decided. */
    roles: readonly GateRole[];
    criteria: readonly CriterionTerms[];
  };
  CriterionAdded: CriterionTerms;
  CriterionAssessed: { criterion: string; actualPct: number; evidence: string; by: string };
  WorkaroundApproved: {
    criterion: string;
    owner: string;
    expiresOn: Day;
    text: string;
    by: string;
  };
  WorkaroundExpired: { criterion: string; owner: string; expiresOn: Day };
  VoteCast: { by: string; role: GateRole; vote: GateWord };
  VoteChanged: { by: string; role: GateRole; from: GateWord; vote: GateWord; reason: string };
  /** Private, beside the vote of the role: shown as a figure of many only. */
  ConfidenceGiven: { role: GateRole; confidence: number; dissent?: string };
  GateDecided: {
    by: string;
    outcome: GateWord;
    result: GateResult;
    conditions: readonly ConditionTerms[];
    evidence: FrozenEvidence;
  };
  /** The sponsor lets it through against its result; shown for ever. */
  GateOverridden: { by: string; reason: string; result: GateResult; evidence: FrozenEvidence };
  /** The gate meets again: the votes begin anew, the decision before stays on record. */
  GateReconvened: { by: string; reason: string };
  ConditionClosed: { condition: string; evidence: string; by: string };
};
