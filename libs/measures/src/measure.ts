import { Refused, type Day, type Decider } from '@plumbline/event-sourcing';
import { assertAfterLast, definitionOf, versionFor, type DefinitionVersion } from './definition';
import type {
  ClaimedFigure,
  DefinitionWords,
  Direction,
  MeasureEvents,
  Reading,
} from './measure.events';
import { readingOf, type ReadingSaid } from './reading';

/** What one may ask of a measure. */
export type MeasureCommands = {
  DefineMeasure: {
    name: string;
    unit: string;
    direction: Direction;
    frequencyDays?: number;
    tolerance?: number;
    pairsWith?: string;
  } & DefinitionWords;
  ChangeDefinition: DefinitionWords & { reason: string };
  AcceptBaseline: ReadingSaid & { acceptedBy?: string; reason?: string };
  SetTarget: { value: number; targetOn: Day; reason?: string };
  RecordMeasurement: ReadingSaid & { evidence?: string };
  CorrectMeasurement: ReadingSaid & { reason: string };
  RecordClaim: {
    figure: ClaimedFigure;
    value: number;
    decimals: number;
    claimant: string;
    method?: string;
  };
};

/** What the rules need to know of a measure. */
export interface MeasureState {
  readonly direction: Direction;
  /** All versions, oldest first. */
  readonly definitions: readonly DefinitionVersion[];
  readonly baseline?: { readonly value: number; readonly on: Day; readonly version: number };
  readonly target?: { readonly value: number; readonly on: Day; readonly version: number };
  readonly readings: ReadonlyMap<Day, Reading>;
  readonly claims: number;
}

/** The rules of a measure. */
export const measure: Decider<MeasureState, MeasureCommands, MeasureEvents> = {
  stream: 'measure',
  begins: ['DefineMeasure'],
  initial: { direction: 'up', definitions: [], readings: new Map(), claims: 0 },

  decide: {
    DefineMeasure: ({ name, unit, direction, frequencyDays, tolerance, pairsWith, ...words }) => {
      const definition = definitionOf(words);
      return [
        {
          type: 'MeasureDefined',
          data: { name, unit, direction, definition, frequencyDays, tolerance, pairsWith },
        },
      ];
    },

    ChangeDefinition: ({ reason, ...words }, { definitions }, { on }) => {
      assertAfterLast(definitions, on);
      const version = definitions.length + 1;
      return [
        { type: 'DefinitionChanged', data: { version, definition: definitionOf(words), reason } },
      ];
    },

    AcceptBaseline: ({ acceptedBy, reason, ...said }, state, { on }) => {
      const reading = readOn(on, said, state);
      if (state.baseline && !reason) {
        throw new Refused('There is a baseline already; give the reason for a new version of it.');
      }
      assertDistance(state.direction, reading.value, state.target?.value);
      assertBefore(on, state.target?.on);
      const version = (state.baseline?.version ?? 0) + 1;
      return [{ type: 'BaselineAccepted', data: { ...reading, acceptedBy, version, reason } }];
    },

    SetTarget: ({ value, targetOn, reason }, state) => {
      if (!state.baseline) throw new Refused('Accept a baseline before a target is set.');
      if (state.target && !reason) {
        throw new Refused('There is a target already; give the reason for a new version of it.');
      }
      assertDistance(state.direction, state.baseline.value, value);
      assertBefore(state.baseline.on, targetOn);
      const version = (state.target?.version ?? 0) + 1;
      return [{ type: 'TargetSet', data: { value, targetOn, reason, version } }];
    },

    RecordMeasurement: ({ evidence, ...said }, state, { on }) => {
      if (state.readings.has(on)) {
        throw new Refused(`There is a measurement of ${on} already; correct it with a reason.`);
      }
      return [{ type: 'MeasurementRecorded', data: { ...readOn(on, said, state), evidence } }];
    },

    CorrectMeasurement: ({ reason, ...said }, state, { on }) => {
      const before = state.readings.get(on);
      if (!before) throw new Refused(`There is no measurement of ${on} to correct; record it.`);
      const reading = readOn(on, said, state);
      return [{ type: 'MeasurementCorrected', data: { ...reading, before, reason } }];
    },

    RecordClaim: ({ figure, value, decimals, claimant, method }, { claims }) => [
      {
        type: 'ClaimRecorded',
        data: { claim: `claim-${claims + 1}`, figure, value, decimals, claimant, method },
      },
    ],
  },

  evolve: {
    MeasureDefined: ({ direction, definition }, state, since) => ({
      ...state,
      direction,
      definitions: [{ version: 1, since, words: definition }],
    }),
    DefinitionChanged: ({ version, definition }, state, since) => ({
      ...state,
      definitions: [...state.definitions, { version, since, words: definition }],
    }),
    BaselineAccepted: ({ value, version }, state, on) => ({
      ...state,
      baseline: { value, version, on },
    }),
    TargetSet: ({ value, targetOn, version }, state) => ({
      ...state,
      target: { value, version, on: targetOn },
    }),
    MeasurementRecorded: (data, state, on) => withReading(state, on, data),
    MeasurementCorrected: (data, state, on) => withReading(state, on, data),
    ClaimRecorded: (_, state) => ({ ...state, claims: state.claims + 1 }),
  },
};

/** The reading of a day, by the version of the definition that was named or in force. */
function readOn(on: Day, { definitionVersion, ...said }: ReadingSaid, state: MeasureState) {
  const { version, words } = versionFor(state.definitions, on, definitionVersion);
  return { ...readingOf(said, words), definitionVersion: version };
}

function assertDistance(direction: Direction, baseline: number, target: number | undefined): void {
  if (target === undefined || direction === 'maintain') return;
  if (target === baseline) {
    throw new Refused(
      'The target equals the baseline, so nothing would be attained; ' +
        'choose another target, or define the measure as one to maintain.',
    );
  }
}

function assertBefore(baselineOn: Day, targetOn: Day | undefined): void {
  if (targetOn === undefined || baselineOn < targetOn) return;
  throw new Refused(
    `The target's day, ${targetOn}, must be after the baseline's day, ${baselineOn}.`,
  );
}

function withReading(state: MeasureState, on: Day, reading: Reading): MeasureState {
  const { value, numerator, denominator } = reading;
  return { ...state, readings: new Map(state.readings).set(on, { value, numerator, denominator }) };
}
