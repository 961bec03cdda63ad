import type { DecisionArea } from './decision.events';

interface Deciding {
  readonly outcome: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly consulted: readonly string[];
  readonly by: string;
}

/** What one may ask of a decision. */
export type DecisionCommands = {
  RecordDecision: Deciding & {
    question: string;
    options?: readonly string[];
    right?: string;
    touches: readonly DecisionArea[];
  };
  WaiveConsultation: { who: DecisionArea; reason: string; by: string };
  ReopenDecision: { businessReason: string; by: string };
  DecideAgain: Deciding;
};
