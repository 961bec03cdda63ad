import { KnownError, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { fold } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { errors, MeasureLog, notes, shownOf } from './measure.example';
import { measures } from './measures.view';
import type { MeasureCommands } from './measure';

const START = '2014-01-01';
const EVER = '2199-12-31';

const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays(START, days));
const number = fc.integer({ min: -20, max: 20 });
const reason = fc.constantFrom('Why', undefined);
const version = fc.constantFrom(undefined, undefined, 1, 2);
const reading = fc.record({
  value: number,
  numerator: fc.integer({ min: -1, max: 20 }),
  denominator: fc.integer({ min: 0, max: 10 }),
  definitionVersion: version,
});
const withReason = fc.tuple(reading, reason).map(([said, why]) => ({ ...said, reason: why }));
const text = fc.constant('Other');
const claimed = fc.record({
  figure: fc.constantFrom('value', 'changePct', 'attainmentPct', 'remaining'),
  value: number,
  decimals: fc.integer({ min: 0, max: 3 }),
  claimant: text,
});
const rate = { numerator: 'errors', denominator: 'orders' };
const changed = fc
  .constantFrom({}, rate)
  .map((parts) => ({ text: 'Other', ...parts, reason: 'Why' }));
const say = (weight: number, name: keyof MeasureCommands, said: fc.Arbitrary<object>) => ({
  weight,
  arbitrary: fc.tuple(fc.constant(name), said, day),
});
const command = fc.oneof(
  say(1, 'ChangeDefinition', changed),
  say(4, 'AcceptBaseline', withReason),
  say(4, 'SetTarget', fc.record({ value: number, targetOn: day, reason })),
  say(16, 'RecordMeasurement', reading),
  say(4, 'CorrectMeasurement', withReason),
  say(4, 'RecordClaim', claimed),
);
const definition = fc
  .tuple(
    fc.constantFrom(notes, errors),
    fc.constantFrom('up', 'down', 'maintain'),
    fc.constantFrom(undefined, 7),
  )
  .map(([said, direction, frequencyDays]) => ({ ...said, direction, frequencyDays }));

/** Whatever is said of a measure on whatever day; what is refused leaves no trace. */
const logs = fc
  .tuple(definition, fc.array(command, { minLength: 8, maxLength: 40, size: 'max' }))
  .map(([defined, given]) => {
    const log = new MeasureLog();
    log.give('DefineMeasure', START, defined as MeasureCommands['DefineMeasure']);
    for (const [name, said, on] of given) {
      try {
        log.give(name, on, asKnown(log, said) as never);
      } catch (error) {
        if (!(error instanceof KnownError)) throw error;
      }
    }
    return log.events;
  });

/** A reading as the definition in force mostly wants it: a value, or the parts of a rate. */
function asKnown(log: MeasureLog, said: { value?: number; numerator?: number }): object {
  if (said.numerator === undefined) return said;
  const { numerator, denominator, value: whole, ...rest } = said as Record<string, number>;
  const isRate = log.shown(EVER)!.definition!.denominator !== undefined;
  return isRate ? { numerator, denominator, ...rest } : { value: whole, ...rest };
}

/** The documents as the store keeps them. */
const kept = (events: readonly RecordedEvent[]) =>
  JSON.parse(JSON.stringify([...fold(measures, events)])) as [string, object][];

const law = <Given>(given: fc.Arbitrary<Given>, holds: (given: Given) => void) =>
  fc.assert(fc.property(given, holds), { numRuns: 200 });

describe('Whatever is recorded of a measure, on whatever day', () => {
  it('every part of the log can be shown, by either clock', () =>
    law(fc.tuple(logs, day), ([events, today]) => {
      events.forEach((_, count) => shownOf(events.slice(0, count + 1), today));
      shownOf(
        events.filter(({ effectiveAt }) => effectiveAt.slice(0, 10) <= today),
        today,
      );
    }));

  it('a replay shows the same again, and the facts are as they were', () =>
    law(logs, (events) => {
      const before = JSON.stringify(events);
      expect(kept(events)).toEqual(kept(events));
      expect(shownOf(events, EVER)).toEqual(shownOf(events, EVER));
      expect(JSON.stringify(events)).toBe(before);
    }));

  it('a fold that stops, is stored and goes on ends where one in one go does', () =>
    law(fc.tuple(logs, fc.nat()), ([events, place]) => {
      const cut = place % events.length;
      const documents = new Map(kept(events.slice(0, cut)));
      for (const event of events.slice(cut)) {
        const [at] = [...fold(measures, [events[0]!]).keys()];
        const step = measures.on[event.type]!;
        documents.set(at!, step(event.data as never, documents.get(at!) as never, event)!);
      }
      expect(JSON.parse(JSON.stringify([...documents]))).toEqual(kept(events));
    }));

  it('the attainment is (A - B) / (T - B) within one version of the definition, or none', () =>
    law(logs, (events) => {
      const { attainment, baseline, target, latestMeasurement } = shownOf(events, EVER)!;
      if (attainment === undefined) return;
      expect(latestMeasurement!.definitionVersion).toBe(baseline!.definitionVersion);
      const way = target!.value - baseline!.value;
      expect(attainment).toBeCloseTo((latestMeasurement!.value - baseline!.value) / way, 9);
      expect(way).not.toBe(0);
    }));

  it('claims never change a figure', () =>
    law(logs, (events) => {
      const unclaimed = events.filter(({ type }) => type !== 'ClaimRecorded');
      const { claims, ...figures } = shownOf(events, EVER)!;
      expect(figures).toEqual({ ...shownOf(unclaimed, EVER), claims: undefined });
      for (const { value, computed, difference } of claims) {
        if (computed !== undefined) expect(difference).toBeCloseTo(value - computed, 9);
      }
    }));

  it('every version is kept, and each counts one more than the one before', () =>
    law(logs, (events) => {
      const { definitions, baselines, targets } = shownOf(events, EVER)!;
      for (const versions of [definitions, baselines, targets]) {
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
      }
    }));
});
