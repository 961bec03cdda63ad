import { DefineMeasure, RecordMeasurement } from '@plumbline/measures';
import { inProgram, type Step } from './case';
import * as sources from './npfit.sources';

const tell = inProgram('npfit');
const march2008 = '2008-03-31';

/** The parts of the cost estimate of March 2008, in millions of pounds. */
const estimate: readonly (readonly [id: string, name: string, value: number])[] = [
  ['core-contracts', 'Core contracts', 6805.5],
  ['added-products', 'Added products', 665.8],
  ['other-central', 'Other central costs', 1599],
  ['local-costs', 'Local costs', 3585.9],
];

/** What the program was to cost: the estimate of 2008, and the forecasts since. */
export const costs: Step[] = [
  ...estimate.flatMap(([measure, name, value]) => [
    tell(DefineMeasure, {
      id: measure,
      name: `${name}, estimate`,
      unit: 'm GBP',
      direction: 'down',
      text: `${name} of the whole program at prices of 2004-05, as estimated.`,
      on: march2008,
      source: sources.pac2009,
    }),
    tell(RecordMeasurement, { id: measure, value, on: march2008, source: sources.pac2009 }),
  ]),
  tell(DefineMeasure, {
    id: 'whole-life-cost',
    name: 'Cost over the whole life, forecast',
    unit: 'bn GBP',
    direction: 'down',
    text: 'Cost of the program over its whole life at prices of 2004-05, as forecast on the day.',
    on: march2008,
    source: sources.costHistory,
  }),
  tell(RecordMeasurement, {
    id: 'whole-life-cost',
    value: 12.7,
    on: march2008,
    source: sources.costHistory,
  }),
  tell(RecordMeasurement, {
    id: 'whole-life-cost',
    value: 11.4,
    on: '2011-03-31',
    source: sources.costHistory,
  }),
  tell(RecordMeasurement, {
    id: 'whole-life-cost',
    value: 9.8,
    on: '2012-03-31',
    source: sources.nao2013,
  }),
];
