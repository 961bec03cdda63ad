import type { Day } from '@plumbline/event-store';

/** How much an item weighs: 3, 2 or 1. */
export type Criticality = 'high' | 'medium' | 'low';

/** What an attestation says of an item. */
export type Answer = 'met' | 'partly' | 'notMet' | 'notApplicable';

/** What must be true of a workflow, as it was when it came into the checklist. */
export interface ItemWords {
  readonly id: string;
  readonly text: string;
  readonly criticality: Criticality;
  /** Where the item comes from. */
  readonly source?: string;
  /** False where nobody published it: common knowledge that is not to be quoted as fact. */
  readonly confirmed?: boolean;
}

/** A figure by which a workflow is followed after the go-live, and the one that keeps it honest. */
export interface MetricWords {
  /** The id that a measure has if it is this figure. */
  readonly measure: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  /** The quality figure beside the productivity figure. */
  readonly pairedWith: string;
  readonly benchmark?: string;
  readonly source?: string;
}

/** A workflow with its items, as it was when it came into the checklist. */
export interface WorkflowWords {
  readonly id: string;
  readonly name: string;
  readonly evidenceAsked?: string;
  readonly citation?: string;
  /** The role that answers for it. */
  readonly ownerRole?: string;
  /** The role that looks at the evidence. */
  readonly verifierRole?: string;
  readonly source?: string;
  readonly confirmed?: boolean;
  readonly metric?: MetricWords;
  readonly items: readonly ItemWords[];
}

/** The checklist that a fact is about, said in each so that whoever folds it need not look it up. */
export interface ChecklistWords {
  readonly pack: string;
  /** Nothing where the checklist is about the whole program. */
  readonly site?: string;
}

/** The facts of a checklist; stored for good: add, never change. */
export type ReadinessEvents = {
  /** The whole pack stands in the fact: what the pack says later changes nothing here. */
  PackAdopted: ChecklistWords & {
    packVersion: number;
    name: string;
    source?: string;
    /** How many days evidence counts at most. */
    evidenceDays: number;
    workflows: readonly WorkflowWords[];
  };
  WorkflowAdded: ChecklistWords & { workflow: string; name: string; evidenceAsked?: string };
  ItemAdded: ChecklistWords & {
    workflow: string;
    item: string;
    text: string;
    criticality: Criticality;
  };
  /** Attested on the day on which the fact is true. */
  ItemAttested: ChecklistWords & {
    workflow: string;
    item: string;
    criticality: Criticality;
    answer: Answer;
    evidence?: string;
    expiresOn: Day;
    /** The last day on which it counts: the day of expiry, or sooner where evidence grows too old. */
    freshUntil: Day;
    by: string;
  };
  /** True from the day after `freshUntil`: since then nobody knows whether the item is met. */
  EvidenceExpired: ChecklistWords & { workflow: string; item: string; freshUntil: Day };
  WorkflowBlocked: ChecklistWords & { workflow: string; reason: string; by: string };
  WorkflowUnblocked: ChecklistWords & { workflow: string; reason: string; by: string };
};
