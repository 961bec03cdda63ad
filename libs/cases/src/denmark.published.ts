import type { PublishedFigure } from './published';

const latest = (id: string, what: string, unit: string, printed: number): PublishedFigure => ({
  what,
  unit,
  printed,
  ask: `measure(id: "${id}") { latest }`,
  at: 'measure.latest',
});
const expected = (end: string) =>
  `measure(id: "expected-${end}") { changePct latest baseline { value } }`;
const activity = 'measure(id: "activity") { latest movement target { value } }';
const flag = 'flags(first: 10) { nodes { id status acknowledgedAt ageDays } }';
const analysis = 'flags.nodes.#gaps-in-benefit-work';
const gains = 'benefit(id: "gains") { status attainment forecast { statements { value } } }';

/** Payback by a way of counting that is ours, beside what is printed. */
const payback = (end: string, printed: number, value: number): PublishedFigure => ({
  what: `Payback by the ${end} end; computed as investment by gains, running costs left out`,
  unit: 'years',
  printed,
  computesTo: { value, decimals: 1 },
  ask: `measure(id: "payback-${end}") { claims { computed differs } }`,
  at: 'measure.claims.0.computed',
  mark: 'measure.claims.0.differs',
});

/** What is printed of Sundhedsplatformen, and three figures that follow and that nobody printed. */
export const published: readonly PublishedFigure[] = [
  ...(
    [
      ['low', 575, 680, 18.3],
      ['high', 908, 1_040, 14.5],
    ] as const
  ).flatMap(([end, first, then, rise]): PublishedFigure[] => [
    {
      what: `Gains expected in a year, ${end}, in October 2015`,
      unit: 'm DKK',
      printed: first,
      ask: expected(end),
      at: 'measure.baseline.value',
    },
    {
      what: `Gains expected in a year, ${end}, in August 2017`,
      unit: 'm DKK',
      printed: then,
      ask: expected(end),
      at: 'measure.latest',
    },
    {
      what: `Raise of that forecast, ${end} (follows from both; not in print)`,
      unit: '%',
      printed: rise,
      decimals: 1,
      ask: expected(end),
      at: 'measure.changePct',
    },
  ]),
  {
    what: 'Change of the activity, first half of 2017',
    unit: '%',
    printed: -1.7,
    decimals: 1,
    ask: activity,
    at: 'measure.latest',
  },
  {
    what: 'Change of the activity that was required',
    unit: '%',
    printed: 2,
    ask: activity,
    at: 'measure.target.value',
  },
  {
    what: 'Activity less what was required (follows from both; not in print)',
    unit: 'points',
    printed: -3.7,
    decimals: 1,
    ask: activity,
    at: 'measure.latest',
    less: 'measure.target.value',
  },
  { what: 'Which way the activity went', printed: 'worse', ask: activity, at: 'measure.movement' },
  latest('at-risk', 'Money at risk by it', 'm DKK', 430),
  latest('breaches', 'Breaches of the maximum waiting time', 'breaches', 39),
  latest('budgeted', 'Gains in the budget of 2018', 'm DKK', 102),
  latest('demanded', 'Gains demanded of the three years after', 'm DKK', 750),
  latest('reduced', 'Reduced activity after the go-live, at least', 'months', 18),
  payback('low', 11, 4.9),
  payback('high', 9, 3.1),
  {
    what: 'Share of the lower forecast that was harvested',
    unit: '%',
    printed: 0,
    ask: gains,
    at: 'benefit.attainment',
    times: 100,
  },
  {
    what: 'Status of the gains, never green',
    printed: 'offTrack',
    ask: gains,
    at: 'benefit.status',
  },
  {
    what: 'The analysis of a year before the go-live has no answer',
    printed: 'raised',
    ask: flag,
    at: `${analysis}.status`,
    on: '2016-05-31',
  },
  {
    what: 'Its age at the first go-live, about a year',
    unit: 'days',
    printed: 366,
    ask: flag,
    at: `${analysis}.ageDays`,
    on: '2016-05-31',
  },
  {
    what: 'The program after its first go-live',
    printed: 'live',
    ask: 'status',
    at: 'status',
  },
];
