import { oneOf } from '@plumbline/read-models';
import type { BenefitClass, Counting, Verdict } from './benefit.events';

/** What kind of money a benefit is. */
export const BENEFIT_CLASS = oneOf('BenefitClass', [
  'cashable',
  'nonCashable',
  'costAvoidance',
  'nonFinancial',
  'disBenefit',
] satisfies BenefitClass[]);

/** How the value of a benefit follows from its measure. */
export const COUNTING = oneOf('Counting', [
  'attainment',
  'amountToDate',
  'amountPerPeriod',
] satisfies Counting[]);

/** What an independent look found. */
export const VERDICT = oneOf('Verdict', [
  'realised',
  'partiallyRealised',
  'notRealised',
] satisfies Verdict[]);

/** How far a benefit has come on its way from promise to realisation. */
export const PHASE = oneOf('BenefitPhase', [
  'promised',
  'rejected',
  'accepted',
  'baselined',
  'planned',
  'tracking',
  'realised',
  'partiallyRealised',
  'notRealised',
  'retired',
]);

/** How a benefit stands: computed, never typed; no data is grey, never green. */
export const BENEFIT_STATUS = oneOf('BenefitStatus', [
  'noData',
  'exceeding',
  'onTrack',
  'atRisk',
  'offTrack',
  'realised',
  'partiallyRealised',
  'notRealised',
  'rejected',
  'retired',
]);
