import { AcceptPromise, ProfileBenefit, RecordPromise } from '@plumbline/benefits';
import { AcceptBaseline, DefineMeasure, RecordMeasurement } from '@plumbline/measures';
import * as sources from './cambridge.sources';
import { endOf, inProgram, type Step } from './case';

const tell = inProgram('cambridge');
const agreed = endOf('2013-04');
const plannedGoLive = '2014-10-25';
const lastYear = endOf('2020');

/**
 * Savings of one year between 2017 and 2020. The source does not say that a budget fell, so none is
 * called cashable: time set free is not, and what did not arise is avoided.
 */
const savings = [
  { benefit: 'chart-pulls', name: 'Fewer chart pulls', kind: 'costAvoidance', value: 460_000 },
  {
    benefit: 'nursing-time',
    name: 'More nursing time released',
    kind: 'nonCashable',
    value: 1_100_000,
  },
  {
    benefit: 'allergy-reactions',
    name: 'Fewer serious allergy reactions',
    kind: 'costAvoidance',
    value: 980_000,
  },
] as const;

/** The benefits in money, each of one year. */
export const benefits = savings.flatMap(({ benefit, name, kind, value }): Step[] => [
  tell(DefineMeasure, {
    id: `${benefit}-value`,
    name: `${name}, value of a year`,
    unit: 'GBP/year',
    direction: 'up',
    text: 'Value of one year between 2017 and 2020, as the case for investment states it.',
    on: agreed,
    source: sources.snomed,
  }),
  tell(AcceptBaseline, { id: `${benefit}-value`, value: 0, on: plannedGoLive }),
  tell(RecordPromise, {
    id: benefit,
    title: name,
    quote: `${name}: ${value.toLocaleString('en-US')} GBP a year`,
    promiser: 'Cambridge University Hospitals',
    document: sources.snomed,
    value,
    unit: 'GBP/year',
    on: agreed,
  }),
  tell(AcceptPromise, { id: benefit, owner: 'trust', on: agreed }),
  tell(ProfileBenefit, {
    id: benefit,
    class: kind,
    measure: `${benefit}-value`,
    counting: 'amountPerPeriod',
    annualValue: value,
    currency: 'GBP',
    priceBase: '2017-20',
    reviewsOn: [lastYear],
    on: agreed,
  }),
  tell(RecordMeasurement, { id: `${benefit}-value`, value, on: lastYear, source: sources.snomed }),
]);

/** What a bed-day is worth by the figures of the reactions avoided. */
export const bedDays: Step[] = [
  tell(DefineMeasure, {
    id: 'bed-day-value',
    name: 'Value of a bed-day not needed',
    unit: 'GBP per bed-day',
    direction: 'up',
    text: 'Value of the 850 serious allergy reactions avoided in a year, for each bed-day.',
    numerator: 'Value of a year, GBP',
    denominator: 'Bed-days not needed in a year',
    on: lastYear,
    source: sources.snomed,
  }),
  tell(RecordMeasurement, {
    id: 'bed-day-value',
    numerator: 980_000,
    denominator: 2_450,
    on: lastYear,
    source: sources.snomed,
  }),
];
