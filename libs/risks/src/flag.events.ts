import type { Day, Instant } from '@plumbline/event-store';

/** What kind of trouble it is: the closed list of domain notes 6.1. */
export type RiskCategory =
  | 'softwareIncompatibility'
  | 'implementationFailure'
  | 'benefitErosion'
  | 'people'
  | 'himWorkflow'
  | 'compliance'
  | 'accountability'
  | 'productivityLoss'
  | 'scopeAmbiguity'
  | 'leadership'
  | 'dataIntegration'
  | 'patientSafety'
  | 'privacySecurity'
  | 'training'
  | 'vendorContract'
  | 'cutover'
  | 'stakeholderFragmentation'
  | 'goalDrift'
  | 'infrastructure'
  | 'external';

/** Which of the twelve factors of alignment it touches, F1 to F12 of domain notes 5.2. */
export type RiskFactor =
  | 'executiveOwnership'
  | 'physicianEngagement'
  | 'processChange'
  | 'training'
  | 'configuration'
  | 'dataIntegration'
  | 'reporting'
  | 'himReadiness'
  | 'technical'
  | 'stakeholders'
  | 'governance'
  | 'compliance';

/** Who may know who raised it. */
export type Disclosure = 'named' | 'roleOnly' | 'confidential';

/** How bad it would be, as the raiser sees it. */
export type Severity = 'low' | 'moderate' | 'high' | 'extreme';

/** Which row of the response clocks holds: the severity, raised by escalation, or patient safety. */
export type Level = Severity | 'patientSafety';

/** To whom a flag goes. */
export type Addressee =
  'team' | 'workstream' | 'workstreamLead' | 'pmo' | 'cio' | 'clinicalSafety' | 'executiveSponsor';

/** What is owed to a flag next: to be heard, to get an owner and a plan, to be decided. */
export type Step = 'acknowledge' | 'plan' | 'decide';

/** A response that is owed: what, and by when. It is kept as it was set, whatever the table says later. */
export interface ResponseClock {
  readonly step: Step;
  readonly dueAt: Instant;
  /** Nobody is above: a miss is shown, but goes no further. */
  readonly final: boolean;
  /** The version of the table of response clocks. */
  readonly table: number;
}

/** What became of a flag that was looked at. */
export type TriageOutcome = 'risk' | 'issue' | 'merged' | 'rejected';

/** What was seen, and what it threatens. */
export interface Seen {
  readonly seen: string;
  readonly where?: string;
  readonly threatens: string;
  readonly factor?: RiskFactor;
  readonly site?: string;
  /** The gate that it blocks. */
  readonly gate?: string;
  readonly evidence?: string;
  readonly category: RiskCategory;
  readonly severity: Severity;
  readonly patientSafety: boolean;
}

/** The facts of a red flag; stored for good: add, never change. Domain notes 6.4. */
export type FlagEvents = {
  RedFlagRaised: Seen & {
    /** Nobody where it was computed from the log. */
    raiser?: string;
    /** What the raiser was at the time. */
    raiserRole?: string;
    /** The cause and what it is about, as `cause/about`, where it was computed from the log. */
    derivedFrom?: string;
    outsideScope: boolean;
    sureness?: number;
    disclosure: Disclosure;
    level: Level;
    to: Addressee;
    clock: ResponseClock;
  };
  FlagAcknowledged: { clock: ResponseClock };
  /** `into` and `raiser` where it was merged: who had seen the same. */
  FlagTriaged: {
    by: string;
    outcome: TriageOutcome;
    reason?: string;
    into?: string;
    raiser?: string;
  };
  FlagRejectionAppealed: { reason: string; to: Addressee; clock: ResponseClock };
  /** Upheld: the appeal was right, and the flag is to be triaged again. */
  FlagAppealDecided: { upheld: boolean; reason: string; clock?: ResponseClock };
  FlagOwnerAssigned: { owner: string; from?: string };
  /** With a clock where another response is owed from now on. */
  FlagMitigationPlanned: { text: string; dueOn: Day; clock?: ResponseClock };
  FlagMitigationRecorded: { text: string; clock?: ResponseClock };
  FlagClosureProposed: { reason: string };
  FlagClosureRefused: { reason: string; clock: ResponseClock };
  /** By the raiser, or by a delegate with a reason. */
  FlagClosureVerified: { delegate: boolean; reason?: string };
  FlagEscalated: {
    from: Level;
    level: Level;
    to: Addressee;
    cause: 'responseClock' | 'person';
    reason: string;
    /** The response that was not given in time. */
    missed?: { step: Step; dueAt: Instant };
    clock: ResponseClock;
  };
  FlagDeescalated: {
    from: Level;
    level: Level;
    to: Addressee;
    reason: string;
    clock: ResponseClock;
  };
};
