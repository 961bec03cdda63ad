import { oneOf } from '@plumbline/read-models';
import type { DecisionArea } from './decision.events';

export const DECISION_AREA = oneOf(
  'DecisionArea',
  [
    'him',
    'physicians',
    'nursing',
    'revenueCycle',
    'it',
    'pharmacy',
    'lab',
    'patientAccess',
    'compliance',
    'training',
    'finance',
  ] satisfies DecisionArea[],
  'What a decision can touch; a stakeholder speaks for one of the same words.',
);

export const DECISION_STATUS = oneOf('DecisionStatus', ['decided', 'reopened']);
