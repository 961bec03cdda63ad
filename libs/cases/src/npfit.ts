import { AcceptPromise, ProfileBenefit, RecordPromise, StateForecast } from '@plumbline/benefits';
import { AcceptBaseline, DefineMeasure, RecordMeasurement, SetTarget } from '@plumbline/measures';
import { CharterProgram } from '@plumbline/programs';
import { RegisterStakeholder } from '@plumbline/stakeholders';
import { caseOf, endOf, inProgram, say, type Step } from './case';
import type { PublishedCase } from './published';
import { costs } from './npfit.costs';
import { published } from './npfit.published';
import * as sources from './npfit.sources';
import { since2012 } from './npfit.statement';

const id = 'npfit';
const tell = inProgram(id);
const began = endOf('2002');
const march2011 = '2011-03-31';
const march2012 = '2012-03-31';
/** In 2011 the program was to be delivered by the end of 2015-16; no later day is printed. */
const delivered = '2016-03-31';

const until2011: Step[] = [
  tell(DefineMeasure, {
    id: 'benefits-to-date',
    name: 'Benefits to date',
    unit: 'bn GBP',
    direction: 'up',
    text:
      'Benefits counted since the program began, at prices of 2004-05. Some were extrapolated from ' +
      'few trusts; those of the care records count only once 60 % of people are covered.',
    on: began,
  }),
  tell(AcceptBaseline, { id: 'benefits-to-date', value: 0, on: began }),
  tell(SetTarget, {
    id: 'benefits-to-date',
    value: 10.1,
    targetOn: delivered,
    on: march2011,
    source: sources.costHistory,
  }),
  tell(RecordPromise, {
    id: 'whole-life-benefits',
    title: 'More benefits than costs over the whole life',
    quote: 'Final forecast of the benefits: 10.1 bn GBP',
    promiser: 'Department of Health',
    document: sources.costHistory,
    value: 10.1,
    unit: 'bn GBP',
    on: march2011,
  }),
  tell(AcceptPromise, { id: 'whole-life-benefits', owner: 'department', on: march2011 }),
  tell(ProfileBenefit, {
    id: 'whole-life-benefits',
    class: 'nonCashable',
    measure: 'benefits-to-date',
    counting: 'amountToDate',
    currency: 'GBP',
    priceBase: '2004-05',
    target: 10.1,
    targetOn: delivered,
    reviewsOn: [march2012],
    on: march2011,
    source: 'The statement adds up all kinds of money; they are counted as the most cautious kind.',
  }),
  tell(StateForecast, {
    id: 'whole-life-benefits',
    value: 10.1,
    forecastOn: delivered,
    reason: 'Final forecast of March 2011.',
    on: march2011,
    source: sources.costHistory,
  }),
  tell(RecordMeasurement, {
    id: 'benefits-to-date',
    value: 2.6,
    on: march2011,
    source: sources.costHistory,
  }),
];

const steps = [
  say(CharterProgram, {
    id,
    name: 'England, National Programme for IT in the NHS',
    purpose: 'The whole program, as its final statement and its auditors count it.',
    goals: ['Benefits that exceed the costs over the whole life of the systems'],
    currency: 'GBP',
    on: began,
  }),
  ...[
    ['department', 'Department of Health'],
    ['audit-office', 'National Audit Office'],
  ].map(([stakeholder, name]) =>
    tell(RegisterStakeholder, { id: stakeholder!, name: name!, kind: 'department', on: began }),
  ),
  ...until2011,
  ...costs,
  ...since2012,
];

/** The National Programme for IT: 25.7 % in 2011, 34.6 % in 2012, and four claims of what remains. */
export const npfit: PublishedCase = {
  ...caseOf({ id, title: 'National Programme for IT, England', source: sources.nao2013, steps }),
  name: 'npfit',
  published,
  correction: {
    mutation: 'correctMeasurement',
    input: {
      program: id,
      id: 'benefits-to-date',
      value: 2.7,
      reason: 'Made up, to show that a late correction rewrites nothing that was known.',
      on: march2011,
    },
    figure: published[0]!,
    becomes: 26.7,
  },
};
