import { DefineMeasure, RecordMeasurement } from '@plumbline/measures';
import * as sources from './cambridge.sources';
import { endOf, inProgram, type Step } from './case';

const tell = inProgram('cambridge');
const goLive = '2014-10-26';

/** What went wrong, as far as it was counted. */
const trouble = [
  [
    'deficit',
    'In-year deficit',
    'm GBP',
    'Deficit of the year to date.',
    [
      ['2015-05', 10.3, sources.hsj],
      ['2015-07', 20.6, sources.specialMeasures],
    ],
  ],
  [
    'deficit-of-record',
    'Deficit due to the new record',
    'm GBP',
    'The part of the deficit that is due to the new record.',
    [['2015-05', 4, sources.hsj]],
  ],
  [
    'deficit-forecast',
    'Deficit of the year, forecast',
    'm GBP',
    'Deficit of the whole year as forecast on the day; “at least”.',
    [['2015-09', 64, sources.computing]],
  ],
  [
    'overspend',
    'Overspend in a week',
    'm GBP',
    'Spent in a week above the plan, on average.',
    [['2015-09', 1.2, sources.computing]],
  ],
  [
    'emergency-performance',
    'Change of emergency performance',
    '%',
    'Change of the performance of the emergency department after the go-live.',
    [['2014-11', -20, sources.computing]],
  ],
] as const;

/** The consequences in money and in the emergency department. */
export const consequences = trouble.flatMap(([measure, name, unit, text, series]): Step[] => [
  tell(DefineMeasure, {
    id: measure,
    name,
    unit,
    direction: unit === '%' ? 'up' : 'down',
    text,
    on: goLive,
    source: series[0][2],
  }),
  ...series.map(([month, value, source]) =>
    tell(RecordMeasurement, { id: measure, value, on: endOf(month), source }),
  ),
]);

/** The major incident on the sixth day. */
export const incident: Step[] = [
  tell(DefineMeasure, {
    id: 'diversion',
    name: 'Ambulances diverted',
    unit: 'h',
    direction: 'down',
    text: 'Hours for which ambulances were diverted because the record was unstable.',
    on: goLive,
    source: sources.rated,
  }),
  tell(RecordMeasurement, { id: 'diversion', value: 5, on: '2014-11-01', source: sources.rated }),
];
