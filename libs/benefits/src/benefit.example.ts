import { decided, evolved } from '@plumbline/event-sourcing';
import { encodePosition, streamName, type Day, type RecordedEvent } from '@plumbline/event-store';
import type { MeasureEvents } from '@plumbline/measures';
import { fold, place } from '@plumbline/read-models';
import { benefit, type BenefitState } from './benefit';
import type { BenefitCommands } from './benefit.commands';
import type { Benefit } from './benefit.document';
import { withFigures } from './benefit.figures';
import { benefits } from './benefits.view';
import { expectationOf } from './expectation';
import { periodsHeld } from './periods-held';
import { tracked } from './tracked.view';

const PROGRAM = 'north';
const ID = 'lines';
const EVER = '2199-12-31';

/** A promise of the examples, as Fallon Clinic had it. */
export const promise = {
  title: 'Fewer transcribed lines',
  quote: '75 % fewer transcribed lines',
  promiser: 'The vendor',
  document: 'Sales deck, page 12',
  value: -75,
  unit: '%',
};

/** A profile of the examples: no money, judged by its measure. */
export const profile = {
  class: 'nonFinancial',
  measure: ID,
  counting: 'attainment',
  reviewsOn: ['2008-12-31'],
} as const;

/** A profile of money: a million a year at the full target. */
export const money = {
  ...profile,
  class: 'cashable',
  annualValue: 1_000_000,
  currency: 'USD',
} as const;

/** What is said with a command; the rest, under `known`, is looked up. */
export type Said<Name extends keyof BenefitCommands> = Omit<BenefitCommands[Name], 'known'>;

/** A benefit and its measure as the log has them: facts of any day, in any order. */
export class BenefitLog {
  readonly events: RecordedEvent[] = [];
  private state: BenefitState = benefit.initial;
  private revision = -1;

  /** Gives a command; what its rule must know is read from the views, as the server does. */
  give<Name extends keyof BenefitCommands>(name: Name, on: Day, said: Said<Name>): this {
    const record = { state: this.state, revision: this.revision };
    const occasion = { on, at: `${on}T12:00:00.000Z`, actor: 'someone' };
    const command = { ...said, known: this.known((said as { measure?: string }).measure) };
    for (const fact of decided(benefit, record, name, command as never, occasion)) {
      this.state = evolved(benefit, this.state, fact, on);
      this.revision += 1;
      this.record('benefit', fact.type, fact.data, on);
    }
    return this;
  }

  /** Records a fact of the measure. */
  measured<Type extends keyof MeasureEvents & string>(
    type: Type,
    on: Day,
    data: MeasureEvents[Type],
  ): this {
    this.record('measure', type, data, on);
    return this;
  }

  /** Records a value for each day, by one version of the definition. */
  series(values: Readonly<Record<Day, number>>, definitionVersion = 1): this {
    for (const [on, value] of Object.entries(values)) {
      this.measured('MeasurementRecorded', on, { value, definitionVersion });
    }
    return this;
  }

  /** The benefit as it is shown on a day, of what was true by another. */
  shown(today: Day, by: Day = today): Benefit {
    return shownOf(
      this.events.filter(({ effectiveAt }) => effectiveAt.slice(0, 10) <= by),
      today,
    )!;
  }

  private known(measureId?: string) {
    const at = place(PROGRAM, ID);
    const record = fold(benefits, this.events).get(at);
    const measure = fold(tracked, this.events).get(at);
    if (!record || !measure || !(measureId ?? record.measureId)) {
      return { maintained: false, periodsHeld: 0 };
    }
    const { baseline, target, ...rest } = expectationOf(record, measure);
    return {
      baseline,
      target,
      maintained: measure.direction === 'maintain',
      periodsHeld: periodsHeld({ baseline, target, ...rest }, measure),
    };
  }

  private record(kind: string, type: string, data: object, on: Day): void {
    const place = this.events.length;
    this.events.push({
      id: `event-${place}`,
      position: encodePosition(place + 1),
      stream: streamName(PROGRAM, kind, ID),
      revision: place,
      type,
      data,
      schemaVersion: 1,
      program: PROGRAM,
      commandId: `command-${place}`,
      actor: 'someone',
      recordedAt: '2026-02-01T00:00:00.000Z',
      effectiveAt: `${on}T00:00:00.000Z`,
      correlation: '',
    });
  }
}

/** What a log of the one benefit shows on a day. */
export function shownOf(events: readonly RecordedEvent[], today = EVER): Benefit | undefined {
  const at = place(PROGRAM, ID);
  const record = fold(benefits, events).get(at);
  const measure = record?.measureId ? fold(tracked, events).get(at) : undefined;
  return record && withFigures(record, measure, today);
}

/** A measure of the examples: defined, with a baseline of 0 and a target of -75 five years on. */
export function measuredLog(
  more: Partial<MeasureEvents['MeasureDefined']> & { baseline?: number; target?: number } = {},
): BenefitLog {
  const { baseline = 0, target = -75, ...defined } = more;
  const version = { definitionVersion: 1, version: 1 };
  return new BenefitLog()
    .measured('MeasureDefined', '2003-01-01', {
      name: 'Transcribed lines',
      unit: '% of baseline',
      direction: 'down',
      definition: { text: 'Lines transcribed' },
      ...defined,
    })
    .measured('BaselineAccepted', '2003-12-31', { value: baseline, ...version })
    .measured('TargetSet', '2003-12-31', { value: target, targetOn: '2008-12-31', version: 1 });
}
