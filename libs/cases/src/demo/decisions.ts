import {
  DecideAgain,
  RecordDecision,
  ReopenDecision,
  WaiveConsultation,
} from '@plumbline/decisions';
import { recorded, type DemoStep } from './calendar';

/** Taken without HIM, though it is the work of HIM; nobody has waived that. */
const archive = recorded(-318, RecordDecision, {
  id: 'archive',
  question: 'Where do charts stay that are not converted?',
  outcome: 'In the old system, to be read there.',
  options: ['In the old system', 'In an archive behind the new record'],
  decidedBy: 'cio',
  consulted: ['cmio', 'aldermoor'],
  touches: ['him', 'it'],
  reason: 'The archive was not in the price.',
  by: 'program-office',
});

/** Decided with all, reopened with a reason of the business, and decided again without HIM. */
const completion: readonly DemoStep[] = [
  recorded(-215, RecordDecision, {
    id: 'completion-limit',
    question: 'Within how many days is a chart to be complete?',
    outcome: 'Within seven days, in all three hospitals.',
    decidedBy: 'cmio',
    consulted: ['him-director', 'cno'],
    touches: ['him', 'physicians', 'nursing'],
    reason: 'Same-day completion needs work on the in-basket that the first release leaves out.',
    by: 'program-office',
  }),
  recorded(-68, ReopenDecision, {
    id: 'completion-limit',
    by: 'cmio',
    businessReason: 'Millbrook has kept its bylaws, which allow 30 days.',
  }),
  recorded(-66, DecideAgain, {
    id: 'completion-limit',
    outcome: 'As the policy of each hospital foresees.',
    decidedBy: 'cmio',
    consulted: ['millbrook'],
    reason: 'The build could not wait for one limit.',
    by: 'program-office',
  }),
];

const order: readonly DemoStep[] = [
  recorded(-95, RecordDecision, {
    id: 'printers',
    question: 'Which label printers are bought?',
    outcome: 'The model of Main, for all sites.',
    decidedBy: 'cio',
    consulted: ['it'],
    touches: ['it', 'him'],
    reason: 'One contract, one driver.',
    by: 'it',
  }),
  recorded(-94, WaiveConsultation, {
    id: 'printers',
    who: 'him',
    by: 'sponsor',
    reason: 'The offer ended on the same day.',
  }),
  recorded(-41, RecordDecision, {
    id: 'second-move',
    question: 'Is the go-live moved once more?',
    outcome: 'Yes, past the end of the quarter.',
    decidedBy: 'sponsor',
    right: 'The day of the go-live',
    consulted: ['cio', 'cmio', 'cno', 'him-director', 'revenue-director', 'training'],
    touches: ['him', 'physicians', 'nursing', 'revenueCycle', 'it', 'training'],
    reason: 'Test claims to the two largest payers are rejected.',
    by: 'program-office',
  }),
];

/** What was decided: with everyone, without HIM, with a waiver, and once more without HIM. */
export const decisionSteps: readonly DemoStep[] = [archive, ...completion, ...order];
