import {
  AcceptBaseline,
  ChangeDefinition,
  CorrectMeasurement,
  DefineMeasure,
  RecordClaim,
  RecordMeasurement,
  SetTarget,
} from '@plumbline/measures';
import { day, recorded, type DemoStep } from './calendar';
import { BASELINE, measures, type DemoMeasure, type Reading } from './measures.series';

const DAYS_TO_RECORD = 5;

/** What is measured is known some days later: recorded and true are two clocks. */
function recordedReading(id: string, [on, value, denominator]: Reading): DemoStep {
  const offset = Math.min(on + DAYS_TO_RECORD, -1);
  return recorded(offset, RecordMeasurement, { id, ...readingOf(value, denominator), on: day(on) });
}

function readingOf(value: number, denominator: number | undefined) {
  return denominator === undefined ? { value } : { numerator: value, denominator };
}

function defined({ id, baseline, target, series, ...definition }: DemoMeasure): DemoStep[] {
  const [value, denominator] = baseline;
  return [
    recorded(-345, DefineMeasure, { id, ...definition }),
    recorded(-320, AcceptBaseline, {
      id,
      ...readingOf(value, denominator),
      acceptedBy: 'Quality and Safety',
      on: day(BASELINE),
    }),
    ...(target
      ? [recorded(-318, SetTarget, { id, value: target[0], targetOn: day(target[1]) })]
      : []),
    ...series.map((reading) => recordedReading(id, reading)),
  ];
}

const changes: readonly DemoStep[] = [
  recorded(-150, ChangeDefinition, {
    id: 'delinquent-charts',
    text: 'Charts that are past their limit at the end of a month, as part of its discharges.',
    numerator: 'Charts past their limit',
    denominator: 'Discharges of the same month',
    scale: 100,
    reason: 'The average of twelve months hid the discharges of the new unit.',
  }),
  recorded(-20, CorrectMeasurement, {
    id: 'coder-productivity',
    numerator: 5_780,
    denominator: 2_480,
    reason: 'The hours of the remote coders were missing.',
    on: day(-70),
  }),
];

const claims: readonly DemoStep[] = [
  recorded(-10, RecordClaim, {
    id: 'scanning-backlog',
    figure: 'changePct',
    value: -35,
    decimals: 0,
    claimant: 'Report to the board',
    method: 'Not stated',
    source: 'Board report of last month, page 6',
  }),
  recorded(-3, RecordClaim, {
    id: 'training-passed',
    figure: 'value',
    value: 41,
    decimals: 0,
    claimant: 'Training',
    method: 'Of those who sat the test, not of all who are required to',
    source: 'Weekly report of training',
  }),
  recorded(-8, RecordClaim, {
    id: 'duplicate-records',
    figure: 'changePct',
    value: -53,
    decimals: 0,
    claimant: 'Health Information Management',
    source: 'Report of the patient index',
  }),
];

/** What is measured: one stale, one with a broken series, two claims that do not follow. */
export const measureSteps: readonly DemoStep[] = [
  ...measures.flatMap(defined),
  ...changes,
  ...claims,
];
