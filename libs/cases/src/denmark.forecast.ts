import { AcceptPromise, ProfileBenefit, RecordPromise, StateForecast } from '@plumbline/benefits';
import { AcceptBaseline, DefineMeasure, RecordClaim, RecordMeasurement } from '@plumbline/measures';
import { endOf, inProgram, type Step } from './case';
import * as sources from './denmark.sources';

const tell = inProgram('denmark');
const stated = endOf('2015-10');
const raised = endOf('2017-08');
/** Eighteen months after the first go-live. */
const looked = endOf('2017-11');

/** The two ends of the range in which the yearly gains were expected, in million DKK. */
const ends = [
  { end: 'low', words: 'lower', first: 575, then: 680 },
  { end: 'high', words: 'upper', first: 908, then: 1_040 },
] as const;

/** The forecast of 2015 and the one of 2017, kept apart as what was expected on two days. */
export const forecast = ends.flatMap(({ end, words, first, then }): Step[] => [
  tell(DefineMeasure, {
    id: `expected-${end}`,
    name: `Gains expected in a year, ${words} end`,
    unit: 'm DKK/year',
    direction: 'up',
    text: `The ${words} end of the range of the business case, as it stood on the day.`,
    on: stated,
    source: sources.businessCase,
  }),
  tell(AcceptBaseline, {
    id: `expected-${end}`,
    value: first,
    on: stated,
    source: sources.businessCase,
  }),
  tell(RecordMeasurement, {
    id: `expected-${end}`,
    value: then,
    on: raised,
    source: sources.businessCase,
  }),
]);

/** The gains as a benefit: promised, forecast twice, the second time higher, and none harvested. */
export const gains: Step[] = [
  tell(DefineMeasure, {
    id: 'gains',
    name: 'Gains harvested in a year',
    unit: 'm DKK/year',
    direction: 'up',
    text: 'Gains of a year that can be shown.',
    on: stated,
    source: sources.audit,
  }),
  tell(AcceptBaseline, { id: 'gains', value: 0, on: stated, source: sources.businessCase }),
  tell(RecordPromise, {
    id: 'gains',
    title: 'More gains of a year',
    quote: 'Gains of 575 to 908 million DKK a year',
    promiser: 'Business case of October 2015',
    document: sources.businessCase,
    value: 575,
    unit: 'm DKK/year',
    on: stated,
    source: sources.businessCase,
  }),
  tell(AcceptPromise, { id: 'gains', owner: 'capital', on: stated, source: sources.businessCase }),
  tell(ProfileBenefit, {
    id: 'gains',
    class: 'nonFinancial',
    measure: 'gains',
    counting: 'attainment',
    target: 575,
    targetOn: endOf('2017'),
    reviewsOn: [endOf('2029')],
    on: stated,
    source: sources.businessCase,
  }),
  ...(
    [
      [stated, 575, 'Business case; the lower end of 575 to 908.'],
      [raised, 680, 'Update of the business case; the lower end of 680 to 1,040.'],
    ] as const
  ).map(([on, value, reason]) =>
    tell(StateForecast, { id: 'gains', value, reason, on, source: sources.businessCase }),
  ),
  tell(RecordMeasurement, {
    id: 'gains',
    value: 0,
    evidence: 'Still reduced 18 months later, no gains harvested.',
    on: looked,
    source: sources.criticism,
  }),
];

/** What the investment pays back, by its own figures and as printed: ways of counting that differ. */
export const payback = ends.flatMap(({ end, words, first }, place): Step[] => [
  tell(DefineMeasure, {
    id: `payback-${end}`,
    name: `Payback by the ${words} end`,
    unit: 'years',
    direction: 'down',
    text: 'Investment by the gains of a year; the costs of running it are left out.',
    numerator: 'Investment, m DKK',
    denominator: 'Gains expected in a year, m DKK',
    on: stated,
    source: sources.businessCase,
  }),
  tell(RecordMeasurement, {
    id: `payback-${end}`,
    numerator: 2_800,
    denominator: first,
    evidence: `Investment: ${sources.audit}`,
    on: stated,
    source: sources.businessCase,
  }),
  tell(RecordClaim, {
    id: `payback-${end}`,
    figure: 'value',
    value: place === 0 ? 11 : 9,
    decimals: 0,
    claimant: 'sn.dk',
    method: 'Not stated; 9 to 11 years',
    on: endOf('2017'),
    source: sources.rosy,
  }),
]);
