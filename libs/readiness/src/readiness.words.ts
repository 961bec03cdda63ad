import { oneOf } from '@plumbline/read-models';
import type { Answer, Criticality } from './readiness.events';

/** How much an item weighs. */
export const ITEM_CRITICALITY = oneOf('ItemCriticality', [
  'high',
  'medium',
  'low',
] satisfies Criticality[]);

/** What an attestation says. */
export const ITEM_ANSWER = oneOf('ItemAnswer', [
  'met',
  'partly',
  'notMet',
  'notApplicable',
] satisfies Answer[]);

/** How an item stands on the day of looking: its answer, while there is one that counts. */
export const ITEM_STATUS = oneOf('ItemStatus', [
  'met',
  'partly',
  'notMet',
  'notApplicable',
  'stale',
  'missing',
]);

/** How a workflow stands: computed, never typed; stale and missing are grey, never green. */
export const READINESS_STATUS = oneOf(
  'ReadinessStatus',
  ['green', 'amber', 'red', 'stale', 'missing', 'blocked', 'notApplicable'],
  'Stale and missing are grey: nobody knows. Blocked is said by somebody, whatever the score.',
);

/** Which way is better for the figure of a workflow. */
export const METRIC_DIRECTION = oneOf('MetricDirection', ['up', 'down']);

/** How a figure stands after the go-live. */
export const RECOVERY_STATUS = oneOf(
  'RecoveryStatus',
  ['recovered', 'recovering', 'relapsed', 'stale', 'missing'],
  'Recovered: within 10 % of the baseline for 4 weeks in a row. Stale and missing are grey.',
);
