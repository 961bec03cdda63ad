import { RebaselineBenefit, ReviewBenefit, StateForecast } from '@plumbline/benefits';
import { DefineMeasure, RecordClaim, RecordMeasurement, SetTarget } from '@plumbline/measures';
import { inProgram, type Step } from './case';
import * as sources from './npfit.sources';

const tell = inProgram('npfit');
const march2012 = '2012-03-31';
const delivered = '2016-03-31';

const remaining = (
  value: number,
  decimals: number,
  claimant: string,
  source: string,
  method?: string,
) =>
  tell(RecordClaim, {
    id: 'benefits-to-date',
    figure: 'remaining',
    value,
    decimals,
    claimant,
    method,
    on: march2012,
    source,
  });

/** The final benefits statement of March 2012, and how others print what remains. */
export const since2012: Step[] = [
  tell(RecordMeasurement, {
    id: 'benefits-to-date',
    value: 3.7,
    on: march2012,
    source: sources.nao2013,
  }),
  tell(SetTarget, {
    id: 'benefits-to-date',
    value: 10.7,
    targetOn: delivered,
    reason: 'Forecast of the final benefits statement.',
    on: march2012,
    source: sources.nao2013,
  }),
  tell(RebaselineBenefit, {
    id: 'whole-life-benefits',
    target: 10.7,
    reason: 'Forecast of the final benefits statement.',
    approvedBy: 'Department of Health',
    on: march2012,
    source: sources.nao2013,
  }),
  tell(StateForecast, {
    id: 'whole-life-benefits',
    value: 10.7,
    forecastOn: delivered,
    reason:
      'Final benefits statement; very considerable uncertainty, says the National Audit Office.',
    on: march2012,
    source: sources.nao2013,
  }),
  tell(ReviewBenefit, {
    id: 'whole-life-benefits',
    by: 'audit-office',
    finding: 'Around two thirds are still to come; of three programs 98 %.',
    on: march2012,
    source: sources.nao2013,
  }),
  remaining(6.6, 1, 'National Audit Office', sources.nao2013),
  remaining(6.5, 1, 'Digital Health', sources.digitalHealth2013),
  remaining(7, 0, 'Committee of Public Accounts', sources.pac2013),
  remaining(7, 1, 'The same statement', sources.nao2013, 'Printed forecast less printed to date.'),
  tell(DefineMeasure, {
    id: 'benefit-cost',
    name: 'Benefits per pound spent to date',
    unit: 'GBP per GBP',
    direction: 'up',
    text: 'Benefits to date divided by costs to date, both at prices of 2004-05.',
    numerator: 'Benefits to date, bn GBP',
    denominator: 'Costs to date, bn GBP',
    on: march2012,
    source: sources.nao2013,
  }),
  tell(RecordMeasurement, {
    id: 'benefit-cost',
    numerator: 3.7,
    denominator: 7.3,
    on: march2012,
    source: sources.nao2013,
  }),
];
