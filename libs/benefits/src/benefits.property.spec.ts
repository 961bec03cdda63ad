import { KnownError, type RecordedEvent } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { fold, type View } from '@plumbline/read-models';
import * as fc from 'fast-check';
import { BenefitLog, money, promise, shownOf } from './benefit.example';
import type { BenefitCommands } from './benefit.commands';
import { benefits, promises } from './benefits.view';
import { tracked } from './tracked.view';

const START = '2024-01-01';
const EVER = '2199-12-31';

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days));
const value = fc.integer({ min: -5, max: 5 });
const version = fc.integer({ min: 0, max: 9 }).map((number) => (number === 0 ? 2 : 1));
const who = fc.constantFrom('clinic', 'finance', 'cfo');
const reason = fc.constant('Why');
const maybe = <Of>(some: fc.Arbitrary<Of>) => fc.option(some, { nil: undefined });
const say = (name: keyof BenefitCommands, said: fc.Arbitrary<object>) =>
  fc.tuple(said, day).map(([command, on]) => (log: BenefitLog) => {
    log.give(name, on, command as never);
  });
const measured = (type: string, data: fc.Arbitrary<object>) =>
  fc.tuple(data, day).map(([fact, on]) => (log: BenefitLog) => {
    log.measured(type as 'TargetSet', on, fact as never);
  });

const kinds = fc.constantFrom('cashable', 'nonFinancial', 'disBenefit');
const countings = fc.constantFrom('attainment', 'amountToDate', 'amountPerPeriod');
const profiles = fc
  .tuple(kinds, countings, maybe(value), day)
  .map(([kind, counting, target, on]) => {
    const own = target === undefined ? {} : { target, targetOn: on };
    return { ...money, class: kind, counting, ...own };
  });
const often = (arbitrary: ReturnType<typeof say>, weight = 6) => ({ arbitrary, weight });
const step = fc.oneof(
  often(say('ProfileBenefit', profiles)),
  often(say('StateForecast', fc.record({ value, reason })), 1),
  often(
    say(
      'RebaselineBenefit',
      fc.record({ baseline: maybe(value), target: maybe(value), reason, approvedBy: who }),
    ),
    1,
  ),
  often(say('HandOverBenefit', fc.record({ to: who, permanent: fc.boolean() })), 1),
  often(say('ReviewBenefit', fc.record({ by: who, finding: reason })), 1),
  often(
    say(
      'VerifyRealised',
      fc.record({ by: who, verdict: fc.constantFrom('realised', 'notRealised') }),
    ),
    1,
  ),
  often(measured('BaselineAccepted', fc.record({ value, definitionVersion: version })), 2),
  often(measured('TargetSet', fc.record({ value, targetOn: day })), 2),
  often(measured('MeasurementRecorded', fc.record({ value, definitionVersion: version }))),
  often(measured('MeasurementCorrected', fc.record({ value, definitionVersion: version })), 2),
);
const definition = fc.record({
  name: reason,
  unit: reason,
  direction: fc.constantFrom('up', 'down', 'maintain'),
  frequencyDays: fc.constantFrom(undefined, 7),
});

/** Whatever becomes of a promise and its measure, in whatever order; what is refused leaves no trace. */
const steps = fc.array(step, { minLength: 8, maxLength: 40, size: 'max' });
const logs = fc.tuple(definition, steps).map(([defined, given]) => {
  const log = new BenefitLog();
  log.measured('MeasureDefined', START, defined as never);
  log.give('RecordPromise', START, promise).give('AcceptPromise', START, { owner: 'clinic' });
  for (const give of given) {
    try {
      give(log);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
    }
  }
  return log.events;
});

const kept = (view: View, events: readonly RecordedEvent[]) =>
  JSON.parse(JSON.stringify([...fold(view, events)])) as [string, object][];

const law = <Given>(given: fc.Arbitrary<Given>, holds: (given: Given) => void) =>
  fc.assert(fc.property(given, holds), { numRuns: 200 });

describe('Whatever is recorded of a benefit, on whatever day', () => {
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
      for (const view of [benefits, promises, tracked]) {
        expect(kept(view, events)).toEqual(kept(view, events));
      }
      expect(shownOf(events)).toEqual(shownOf(events));
      expect(JSON.stringify(events)).toBe(before);
    }));

  it('the promise stays as it was made', () =>
    law(logs, (events) => {
      const { acceptedBy, rejectedFor, status, ...made } = shownOf(events)!.promise;
      const { document: source, ...said } = promise;
      expect(made).toEqual({ id: 'lines', ...said, source, madeOn: START });
    }));

  it('the attainment shown is (A - B) / (T - B) of the values shown, or none', () =>
    law(logs, (events) => {
      const { attainment, baseline, target, latest } = shownOf(events)!;
      if (attainment === undefined) return;
      const way = target!.value - baseline!.value;
      expect(attainment).toBeCloseTo((latest!.value - baseline!.value) / way, 9);
    }));

  it('what cannot be computed is never green, and every figure is a number or none', () =>
    law(fc.tuple(logs, day), ([events, today]) => {
      const shown = shownOf(events, today)!;
      const isGreen = ['onTrack', 'exceeding'].includes(shown.status);
      if (isGreen) expect(shown.latest && shown.baseline && shown.owner).toBeTruthy();
      if (isGreen && shown.measure!.direction !== 'maintain') {
        expect(shown.attainment).toBeDefined();
      }
      for (const figure of [shown.realisedToDate, shown.plannedToDate, shown.forecast.trend]) {
        expect(figure === undefined || Number.isFinite(figure)).toBe(true);
      }
    }));

  it('is shown on a later day the same, or grey where it became stale', () =>
    law(fc.tuple(logs, day), ([events, today]) => {
      const { status: now } = shownOf(events, today)!;
      const { status: later } = shownOf(events, EVER)!;
      expect([now, 'noData']).toContain(later);
    }));
});
