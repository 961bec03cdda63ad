import type { Day, Instant } from '@plumbline/event-store';
import type { Span } from './due-at';
import type { Addressee, Disclosure, Seen, Severity, Step, TriageOutcome } from './flag.events';
import type { FlagStatus } from './flag.status';

/** Every move names the stakeholder who makes it. */
export interface Move {
  readonly by: string;
}

/** What a rule must know that starts a clock: when the command centre runs round the clock. */
export interface Timed {
  readonly known: { readonly commandCentre: readonly Span[] };
}

type Reasoned = Move & { readonly reason: string };
type Said = Omit<Seen, 'patientSafety'> & { readonly patientSafety?: boolean };

/** What one may ask of a red flag: the way of domain notes 6.4. */
export type FlagCommands = {
  RaiseRedFlag: Move &
    Said & {
      outsideScope: boolean;
      sureness: number;
      disclosure: Disclosure;
      known: Timed['known'] & { readonly role?: string };
    };
  /** By a policy alone: what the log itself shows. */
  RaiseDerivedFlag: Said & Timed & { derivedFrom: string };
  AcknowledgeFlag: Move & Timed;
  TriageFlag: Move & {
    id: string;
    outcome: TriageOutcome;
    reason?: string;
    into?: string;
    owner?: string;
    known: {
      readonly into?: FlagStatus;
      readonly ownerLeft: boolean;
    };
  };
  AppealRejection: Reasoned & Timed;
  DecideAppeal: Reasoned & Timed & { upheld: boolean };
  AssignOwner: Move & { owner: string; known: { readonly ownerLeft: boolean } };
  PlanMitigation: Move & Timed & { text: string; dueOn: Day };
  RecordMitigation: Move & Timed & { text: string };
  ProposeClosure: Reasoned;
  RefuseClosure: Reasoned & Timed;
  VerifyClosure: Move & { reason?: string; known: { readonly raiserLeft: boolean } };
  EscalateFlag: Reasoned & Timed & { to: Addressee };
  /** By a policy alone: a response was not given in time. */
  EscalateOverdueFlag: Timed & { step: Step; dueAt: Instant };
  DeescalateFlag: Reasoned & Timed & { level: Severity };
};
