import { given, type DatedFact } from '@plumbline/event-sourcing';
import { measure, type MeasureCommands } from './measure';
import { defined, errors, notes } from './measure.example';
import type { MeasureEvents } from './measure.events';

type Fact = DatedFact<MeasureEvents>;
type Name = keyof MeasureCommands;

const reading = { value: 100, definitionVersion: 1 };
const based: Fact = { type: 'BaselineAccepted', data: { ...reading, version: 1 } };
const aimed: Fact = {
  type: 'TargetSet',
  data: { value: 50, targetOn: '2026-12-31', version: 1 },
};
const measured: Fact = { type: 'MeasurementRecorded', data: reading };
const corrected: Fact = {
  type: 'MeasurementCorrected',
  data: { ...reading, before: { value: 90 }, reason: 'Why' },
};
const changed: Fact = {
  type: 'DefinitionChanged',
  data: { version: 2, definition: { text: 'Other' }, reason: 'Why' },
  on: '2026-01-01',
};

/** Every state of a measure, as far as a rule can tell it from another. */
const states = {
  nothing: [],
  defined: [defined(notes)],
  rate: [defined(errors)],
  changed: [defined(notes), changed],
  rateNoMore: [defined(errors), changed],
  based: [defined(notes), based],
  aimed: [defined(notes), based, aimed],
  measured: [defined(notes), measured],
  corrected: [defined(notes), measured, corrected],
  complete: [defined(notes), based, aimed, measured],
} satisfies Record<string, Fact[]>;

const commands: { readonly [Command in Name]: MeasureCommands[Command] } = {
  DefineMeasure: notes,
  ChangeDefinition: { text: 'Another', reason: 'Why' },
  AcceptBaseline: { value: 200 },
  SetTarget: { value: 40, targetOn: '2027-01-01' },
  RecordMeasurement: { value: 60 },
  CorrectMeasurement: { value: 61, reason: 'Why' },
  RecordClaim: { figure: 'value', value: 60, decimals: 0, claimant: 'The press' },
};

const UNKNOWN = /There is no measure/;
const TAKEN = /already/;
const NO_BASELINE = /Accept a baseline before/;
const SECOND = /give the reason for a new version/;
const NOTHING_TO_CORRECT = /There is no measurement of 2026-01-15/;
const RATE = /is a rate/;

const DEFINED = {
  DefineMeasure: TAKEN,
  ChangeDefinition: 'DefinitionChanged',
  AcceptBaseline: 'BaselineAccepted',
  SetTarget: NO_BASELINE,
  RecordMeasurement: 'MeasurementRecorded',
  CorrectMeasurement: NOTHING_TO_CORRECT,
  RecordClaim: 'ClaimRecorded',
};

/** Written by hand: the fact that follows, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: {
    DefineMeasure: 'MeasureDefined',
    ChangeDefinition: UNKNOWN,
    AcceptBaseline: UNKNOWN,
    SetTarget: UNKNOWN,
    RecordMeasurement: UNKNOWN,
    CorrectMeasurement: UNKNOWN,
    RecordClaim: UNKNOWN,
  },
  defined: DEFINED,
  rate: { ...DEFINED, AcceptBaseline: RATE, RecordMeasurement: RATE },
  changed: DEFINED,
  rateNoMore: DEFINED,
  based: { ...DEFINED, AcceptBaseline: SECOND, SetTarget: 'TargetSet' },
  aimed: { ...DEFINED, AcceptBaseline: SECOND, SetTarget: SECOND },
  measured: {
    ...DEFINED,
    RecordMeasurement: TAKEN,
    CorrectMeasurement: 'MeasurementCorrected',
  },
  corrected: {
    ...DEFINED,
    RecordMeasurement: TAKEN,
    CorrectMeasurement: 'MeasurementCorrected',
  },
  complete: {
    DefineMeasure: TAKEN,
    ChangeDefinition: 'DefinitionChanged',
    AcceptBaseline: SECOND,
    SetTarget: SECOND,
    RecordMeasurement: TAKEN,
    CorrectMeasurement: 'MeasurementCorrected',
    RecordClaim: 'ClaimRecorded',
  },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A measure: %s', (state) => {
  it.each(Object.keys(measure.decide) as Name[])('%s', (name) => {
    const answer = given(measure, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
  });
});
