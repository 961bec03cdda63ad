import { oneOf } from '@plumbline/read-models';
import type {
  CriterionFact,
  CriterionStatus,
  Criticality,
  GateResult,
  GateRole,
  GateWord,
} from './gate.events';

/** Who signs at a gate. */
export const GATE_ROLE = oneOf('GateRole', [
  'executiveSponsor',
  'cio',
  'cmio',
  'cno',
  'cfo',
  'himDirector',
  'revenueCycleDirector',
  'privacyOfficer',
  'programDirector',
  'conversionLead',
  'trainingLead',
  'operationsOwner',
  'benefitOwner',
] satisfies GateRole[]);

/** What a vote or a decision says. */
export const GATE_WORD = oneOf('GateWord', ['go', 'conditional', 'noGo'] satisfies GateWord[]);

/** What the criteria amount to; `unknown` is grey. */
export const GATE_RESULT = oneOf('GateResult', [
  'pass',
  'conditional',
  'fail',
  'unknown',
] satisfies GateResult[]);

/** How a criterion stands; `stale` and `missing` are grey. */
export const CRITERION_STATUS = oneOf('CriterionStatus', [
  'met',
  'workedAround',
  'notMet',
  'stale',
  'missing',
] satisfies CriterionStatus[]);

/** How much a criterion weighs. */
export const CRITERION_CRITICALITY = oneOf('CriterionCriticality', [
  'high',
  'medium',
  'low',
] satisfies Criticality[]);

/** Where a criterion is read from in the log. */
export const CRITERION_FACT = oneOf('CriterionFact', [
  'readinessScore',
  'trainingPassRate',
  'openHighFlags',
  'blockedWorkflows',
] satisfies CriterionFact[]);
