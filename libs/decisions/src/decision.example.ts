import type { FactOf } from '@plumbline/event-sourcing';
import type { DecisionCommands } from './decision.commands';
import type { DecisionEvents } from './decision.events';

/** A fact of a decision. */
export type DecisionFact = FactOf<DecisionEvents>;

const outcome = {
  outcome: 'Scan on the day of discharge',
  reason: 'Coders wait for paper',
  decidedBy: 'cio',
  consulted: ['it'],
  by: 'pmo',
};
const again = { ...outcome, outcome: 'Scan at the bedside', consulted: ['him-director'] };
const asked = {
  question: 'When are paper charts scanned?',
  options: ['On discharge', 'Monthly'],
  right: 'Scope of scanning',
  touches: ['him', 'it'],
} as const;

/** An example of each command. */
export const decisionCommand: {
  readonly [Name in keyof DecisionCommands]: DecisionCommands[Name];
} = {
  RecordDecision: { ...outcome, ...asked },
  WaiveConsultation: { who: 'him', reason: 'The director asked to be left out', by: 'cio' },
  ReopenDecision: { businessReason: 'The scanning contract ends', by: 'cio' },
  DecideAgain: again,
};

export const decidedOnce: DecisionFact = {
  type: 'DecisionRecorded',
  data: { ...outcome, ...asked },
};
export const waivedHim: DecisionFact = {
  type: 'ConsultationWaived',
  data: decisionCommand.WaiveConsultation,
};
export const reopened: DecisionFact = {
  type: 'DecisionReopened',
  data: decisionCommand.ReopenDecision,
};
export const decidedAnew: DecisionFact = { type: 'DecidedAgain', data: again };
