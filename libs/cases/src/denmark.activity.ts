import { AcceptBaseline, DefineMeasure, RecordMeasurement, SetTarget } from '@plumbline/measures';
import { endOf, inProgram, type Step } from './case';
import * as sources from './denmark.sources';

const tell = inProgram('denmark');
const halfYear = endOf('2017-06');

/** What the hospitals did, while the forecast was raised. */
export const activity: Step[] = [
  tell(DefineMeasure, {
    id: 'activity',
    name: 'Change of the activity of the hospitals',
    unit: '%',
    direction: 'up',
    text: 'Activity of the half-year against that of the year before; 0 is no change. National.',
    on: endOf('2016'),
    source: sources.activity,
  }),
  tell(AcceptBaseline, { id: 'activity', value: 0, on: endOf('2016'), source: sources.activity }),
  tell(SetTarget, {
    id: 'activity',
    value: 2,
    targetOn: halfYear,
    on: endOf('2016'),
    source: sources.activity,
  }),
  tell(RecordMeasurement, { id: 'activity', value: -1.7, on: halfYear, source: sources.activity }),
];

const counted = [
  ['at-risk', 'Money at risk by the activity', 'm DKK', 430, '2017-06', sources.activity],
  ['breaches', 'Breaches of the maximum waiting time', 'breaches', 39, '2017', sources.rosy],
  ['budgeted', 'Gains in the budget of 2018', 'm DKK', 102, '2017', sources.rosy],
  ['demanded', 'Gains demanded of the three years after', 'm DKK', 750, '2017', sources.rosy],
  ['reduced', 'Reduced activity after the go-live', 'months', 18, '2017-11', sources.criticism],
] as const;

/** What it cost, as far as it was counted; “three weeks” had been expected of the reduced activity. */
export const consequences = counted.flatMap(([id, name, unit, value, period, source]): Step[] => [
  tell(DefineMeasure, {
    id,
    name,
    unit,
    direction: id === 'budgeted' || id === 'demanded' ? 'up' : 'down',
    text: id === 'reduced' ? 'At least; three weeks had been expected.' : `${name}, as printed.`,
    on: endOf('2016'),
    source,
  }),
  tell(RecordMeasurement, { id, value, on: endOf(period), source }),
]);
