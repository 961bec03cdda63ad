import { expectationOf } from './expectation';
import { periodsHeld } from './periods-held';
import type { TrackedMeasure, TrackedValue } from './tracked.view';

const at = (on: string, value: number, definitionVersion = 1): TrackedValue => ({
  on,
  value,
  definitionVersion,
});
const tracked = (more: Partial<TrackedMeasure> = {}): TrackedMeasure => ({
  id: 'lines',
  name: 'Lines',
  unit: 'lines',
  direction: 'down',
  definitions: [{ version: 1, since: '2003-01-01' }],
  baseline: at('2004-01-01', 100),
  target: { on: '2005-01-01', value: 50 },
  readings: [],
  ...more,
});
const rebased = (on: string, more: { baseline?: number; target?: number; targetOn?: string }) => ({
  version: 2,
  on,
  reason: 'Why',
  approvedBy: 'CFO',
  ...more,
});
const changedOn = (since: string) => [
  { version: 1, since: '2003-01-01' },
  { version: 2, since },
];

describe('The baseline of a benefit', () => {
  it('is that of its measure', () =>
    expect(expectationOf({ rebaselines: [] }, tracked()).baseline).toMatchObject({ value: 100 }));

  it('is restated by a rebaseline, on the same day', () => {
    const rebaselines = [
      rebased('2004-06-01', { baseline: 90 }),
      rebased('2004-07-01', { target: 1 }),
    ];
    const { baseline } = expectationOf({ rebaselines }, tracked());
    expect(baseline).toMatchObject({ value: 90, on: '2004-01-01' });
  });

  it('is that of the rebaseline where the measure has none, from its day on', () => {
    const rebaselines = [rebased('2004-06-01', { baseline: 90 })];
    const { baseline } = expectationOf({ rebaselines }, tracked({ baseline: undefined }));
    expect(baseline).toMatchObject({ value: 90, on: '2004-06-01' });
  });

  it('is that of the measure again, when it accepts a later one', () => {
    const rebaselines = [rebased('2004-06-01', { baseline: 90 })];
    const later = tracked({ baseline: at('2004-09-01', 80) });
    expect(expectationOf({ rebaselines }, later).baseline).toMatchObject({ value: 80 });
  });

  it('is not one by an earlier definition, once the measure has one by a later', () => {
    const rebaselines = [rebased('2004-06-01', { baseline: 90 })];
    const restated = tracked({
      definitions: changedOn('2004-07-01'),
      baseline: at('2004-01-01', 300, 2),
      readings: [at('2004-08-01', 280, 2)],
    });
    const { baseline, broken } = expectationOf({ rebaselines }, restated);
    expect(baseline).toMatchObject({ value: 300, definitionVersion: 2 });
    expect(broken).toBeUndefined();
  });

  it('by a later definition than that of the measure begins on its own day', () => {
    const rebaselines = [rebased('2004-07-15', { baseline: 290 })];
    const changed = tracked({
      definitions: changedOn('2004-07-01'),
      readings: [at('2004-06-01', 95), at('2004-08-01', 280, 2)],
    });
    const { baseline, readings, broken } = expectationOf({ rebaselines }, changed);
    expect(baseline).toEqual({ value: 290, on: '2004-07-15', definitionVersion: 2 });
    expect(readings.map(({ value }) => value)).toEqual([280]);
    expect(broken).toBeUndefined();
  });
});

describe('The target of a benefit', () => {
  it('is that of its measure, of its profile or of the latest rebaseline, value and day apart', () => {
    const targetOf = (record: Parameters<typeof expectationOf>[0]) =>
      expectationOf(record, tracked()).target;
    expect(targetOf({ rebaselines: [] })).toEqual({ on: '2005-01-01', value: 50 });
    const profiledTarget = { value: 40, on: '2006-01-01' };
    expect(targetOf({ rebaselines: [], profiledTarget })).toEqual(profiledTarget);
    const rebaselines = [
      rebased('2004-06-01', { target: 45 }),
      rebased('2004-07-01', { targetOn: '2007-01-01' }),
    ];
    expect(targetOf({ rebaselines, profiledTarget })).toEqual({ value: 45, on: '2007-01-01' });
  });

  it('is none while only its value or only its day is known', () => {
    const rebaselines = [rebased('2004-06-01', { target: 45 })];
    const without = tracked({ target: undefined });
    expect(expectationOf({ rebaselines }, without).target).toBeUndefined();
  });
});

describe('The measurements of a benefit', () => {
  it('are those since the baseline, by its version of the definition', () => {
    const readings = [at('2003-12-31', 110), at('2004-01-01', 100), at('2004-02-01', 95)];
    const found = expectationOf({ rebaselines: [] }, tracked({ readings }));
    expect(found.readings.map(({ value }) => value)).toEqual([100, 95]);
    expect(found.latest).toMatchObject({ value: 95 });
  });

  it('are none without a measure or without a baseline', () => {
    expect(expectationOf({ rebaselines: [] })).toEqual({ readings: [] });
    const readings = [at('2004-02-01', 95)];
    const without = tracked({ baseline: undefined, readings });
    expect(expectationOf({ rebaselines: [] }, without)).toMatchObject({
      readings: [],
      latest: { value: 95 },
    });
  });
});

describe('A target holds', () => {
  const held = (values: readonly number[], more: Partial<TrackedMeasure> = {}) => {
    const readings = values.map((value, month) => at(`2004-0${month + 2}-01`, value));
    const measure = tracked({ readings, ...more });
    return periodsHeld(expectationOf({ rebaselines: [] }, measure), measure);
  };

  it('for the measurements in a row up to the latest', () => {
    expect(held([])).toBe(0);
    expect(held([50, 49, 40])).toBe(3);
    expect(held([40, 51, 50])).toBe(1);
    expect(held([40, 40, 51])).toBe(0);
    expect(held([60, 70], { direction: 'up' })).toBe(2);
    expect(held([60, 49], { direction: 'up' })).toBe(0);
  });

  it('in the band, where it is to be maintained', () => {
    const maintained = { direction: 'maintain', tolerance: 5, target: undefined } as const;
    expect(held([90, 95, 105], maintained)).toBe(2);
    expect(held([100, 100, 106], maintained)).toBe(0);
  });

  it('not before there is one, nor on the day of the baseline, nor across a new definition', () => {
    expect(held([1, 1, 1], { target: undefined })).toBe(0);
    expect(held([], { readings: [at('2004-01-01', 40)] })).toBe(0);
    const readings = [at('2004-02-01', 40), at('2004-03-01', 40), at('2004-04-01', 400, 2)];
    expect(held([], { readings, definitions: changedOn('2004-03-15') })).toBe(0);
  });
});
