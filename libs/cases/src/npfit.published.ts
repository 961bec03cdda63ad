import type { PublishedFigure } from './published';

const latest =
  'core: measure(id: "core-contracts") { latest } added: measure(id: "added-products") { latest } other: measure(id: "other-central") { latest } local: measure(id: "local-costs") { latest }';
const central = ['core.latest', 'added.latest', 'other.latest'];
const whole =
  'benefit(id: "whole-life-benefits") { realisedPct remaining forecast { stated } promise { value } target { value } rebaselines { target } }';
const claims = 'measure(id: "benefits-to-date") { claims { claimant value computed differs } }';
const forecasts = 'measure(id: "whole-life-cost") { series { value } }';

/** What is printed of the National Programme for IT. */
export const published: readonly PublishedFigure[] = [
  {
    what: 'Realised of the whole life',
    unit: '%',
    printed: 25.7,
    decimals: 1,
    ask: whole,
    at: 'benefit.realisedPct',
    on: '2011-03-31',
  },
  {
    what: 'Forecast of the whole life',
    unit: 'bn GBP',
    printed: 10.1,
    decimals: 1,
    ask: whole,
    at: 'benefit.forecast.stated',
    on: '2011-03-31',
  },
  {
    what: 'Realised of the whole life',
    unit: '%',
    printed: 34.6,
    decimals: 1,
    ask: whole,
    at: 'benefit.realisedPct',
    on: '2012-03-31',
  },
  {
    what: 'Forecast of the whole life',
    unit: 'bn GBP',
    printed: 10.7,
    decimals: 1,
    ask: whole,
    at: 'benefit.forecast.stated',
  },
  {
    what: 'Target after it was rebaselined',
    unit: 'bn GBP',
    printed: 10.7,
    decimals: 1,
    ask: whole,
    at: 'benefit.target.value',
  },
  {
    what: 'The promise, as first made',
    unit: 'bn GBP',
    printed: 10.1,
    decimals: 1,
    ask: whole,
    at: 'benefit.promise.value',
  },
  {
    what: 'Benefits per pound spent to date',
    printed: 0.51,
    decimals: 2,
    ask: 'measure(id: "benefit-cost") { latest }',
    at: 'measure.latest',
  },
  remaining('National Audit Office', 6.6, 1, 0),
  remaining('Digital Health', 6.5, 1, 1),
  remaining('Committee of Public Accounts', 7, 0, 2),
  remaining('the same statement', 7, 1, 3),
  {
    what: 'Cost estimate 2008, total central',
    unit: 'm GBP',
    printed: 9070.3,
    decimals: 1,
    ask: latest,
    at: central,
  },
  {
    what: 'Cost estimate 2008, total',
    unit: 'm GBP',
    printed: 12656.2,
    decimals: 1,
    ask: latest,
    at: [...central, 'local.latest'],
  },
  ...[
    [2008, 12.7],
    [2011, 11.4],
    [2012, 9.8],
  ].map(([year, printed], index) => ({
    what: `Cost over the whole life, forecast of ${year}`,
    unit: 'bn GBP',
    printed: printed!,
    decimals: 1,
    ask: forecasts,
    at: `measure.series.${index}.value`,
  })),
];

/** A published variant of what remains: each is kept, and marked where it does not follow. */
function remaining(
  claimant: string,
  printed: number,
  decimals: number,
  index: number,
): PublishedFigure {
  return {
    what: `Benefits still to come, says ${claimant}`,
    unit: 'bn GBP',
    printed,
    decimals,
    computesTo: { value: 7, decimals: 1 },
    ask: claims,
    at: `measure.claims.${index}.computed`,
    mark: `measure.claims.${index}.differs`,
  };
}
