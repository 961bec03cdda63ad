import { decided, evolved, type DatedFact } from '@plumbline/event-sourcing';
import { encodePosition, streamName, type Day, type RecordedEvent } from '@plumbline/event-store';
import { fold, place } from '@plumbline/read-models';
import { measure, type MeasureCommands, type MeasureState } from './measure';
import type { Measure } from './measure.document';
import type { MeasureEvents } from './measure.events';
import { measures } from './measures.view';

const PROGRAM = 'north';
const ID = 'notes';

/** A measure in the examples: paper notes, the fewer the better. */
export const notes = {
  name: 'Paper notes used',
  unit: 'uses/month',
  direction: 'down',
  text: 'Notes pulled in a month',
} as const;

/** A rate in the examples: errors in a thousand orders. */
export const errors = {
  name: 'Prescribing errors',
  unit: 'errors per 1,000 orders',
  direction: 'down',
  text: 'Errors found by a pharmacist',
  numerator: 'errors',
  denominator: 'orders',
  scale: 1000,
} as const;

/** The fact that a measure was defined. */
export function defined(said: MeasureCommands['DefineMeasure']): DatedFact<MeasureEvents> {
  const { name, unit, direction, frequencyDays, tolerance, pairsWith, ...definition } = said;
  const data = { name, unit, direction, frequencyDays, tolerance, pairsWith, definition };
  return { type: 'MeasureDefined', data, on: '2014-01-01' };
}

/** A measure as the log has it: commands given on any day, in any order. */
export class MeasureLog {
  readonly events: RecordedEvent[] = [];
  private state: MeasureState = measure.initial;

  give<Name extends keyof MeasureCommands>(name: Name, on: Day, command: MeasureCommands[Name]) {
    const record = { state: this.state, revision: this.events.length - 1 };
    const occasion = { on, at: `${on}T12:00:00.000Z`, actor: 'someone' };
    for (const fact of decided(measure, record, name, command as never, occasion)) {
      this.state = evolved(measure, this.state, fact, on);
      this.events.push(recorded(this.events.length, fact, on));
    }
    return this;
  }

  /** The measure as it is shown on a day, of what was true by another. */
  shown(today: Day, by: Day = today): Measure | undefined {
    return shownOf(
      this.events.filter(({ effectiveAt }) => effectiveAt.slice(0, 10) <= by),
      today,
    );
  }
}

/** What a log of the one measure shows on a day. */
export function shownOf(events: readonly RecordedEvent[], today: Day): Measure | undefined {
  const found = fold(measures, events).get(place(PROGRAM, ID));
  return found && measures.shown(found, today);
}

function recorded(
  revision: number,
  { type, data }: { readonly type: string; readonly data: object },
  on: Day,
): RecordedEvent {
  return {
    id: `event-${revision}`,
    position: encodePosition(revision + 1),
    stream: streamName(PROGRAM, 'measure', ID),
    revision,
    type,
    data,
    schemaVersion: 1,
    program: PROGRAM,
    commandId: `command-${revision}`,
    actor: 'someone',
    recordedAt: '2026-02-01T00:00:00.000Z',
    effectiveAt: `${on}T00:00:00.000Z`,
    correlation: '',
    source: 'A page',
  };
}
