/** What a decision can touch; a stakeholder's voice is one of the same words. */
export type DecisionArea =
  | 'him'
  | 'physicians'
  | 'nursing'
  | 'revenueCycle'
  | 'it'
  | 'pharmacy'
  | 'lab'
  | 'patientAccess'
  | 'compliance'
  | 'training'
  | 'finance';

interface Decided {
  readonly outcome: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** The stakeholders who were asked before it was decided. */
  readonly consulted: readonly string[];
  /** Who recorded it. */
  readonly by: string;
}

/** The facts of a decision; stored for good: add, never change. Domain notes 11. */
export type DecisionEvents = {
  DecisionRecorded: Decided & {
    readonly question: string;
    /** The answers that were weighed. */
    readonly options: readonly string[];
    /** The decision right of the program under which it was decided. */
    readonly right?: string;
    readonly touches: readonly DecisionArea[];
  };
  /** For the outcome that stands: nobody who speaks for this area need have been consulted. */
  ConsultationWaived: { who: DecisionArea; reason: string; by: string };
  DecisionReopened: { businessReason: string; by: string };
  DecidedAgain: Decided;
};
