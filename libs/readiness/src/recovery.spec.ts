import { addDays } from '@plumbline/figures';
import * as fc from 'fast-check';
import { wayBack, type Followed } from './recovery';

const LIVE = '2026-02-02';
const weekly = (
  values: readonly (number | undefined)[],
  more: Partial<Followed> = {},
): Followed => ({
  direction: 'up',
  baseline: { value: 4, definitionVersion: 1 },
  readings: values.flatMap((value, week) =>
    value === undefined ? [] : [{ on: addDays(LIVE, 7 * week + 2), value, definitionVersion: 1 }],
  ),
  ...more,
});
const after = (weeks: number) => addDays(LIVE, 7 * weeks);

describe('The way back of a figure after the go-live', () => {
  it('has an index of current / baseline, inverted where less is better', () => {
    expect(wayBack(weekly([3]), LIVE, after(1))).toMatchObject({
      status: 'recovering',
      baseline: 4,
      current: 3,
      index: 0.75,
      offBaselineBy: 0.25,
      since: '2026-02-04',
      recovered: false,
    });
    const days = weekly([5], { direction: 'down' });
    expect(wayBack(days, LIVE, after(1))).toMatchObject({ index: 0.8, offBaselineBy: 0.25 });
    const kept = weekly([5], { direction: 'maintain' });
    expect(wayBack(kept, LIVE, after(1))).toMatchObject({ index: 0.8, offBaselineBy: 0.25 });
  });

  it('is less than nothing off where it is better than the baseline', () =>
    expect(wayBack(weekly([5]), LIVE, after(1))).toMatchObject({
      index: 1.25,
      offBaselineBy: -0.25,
      since: undefined,
    }));

  it('is recovered when it was within 10 % of the baseline for 4 weeks in a row', () => {
    const measure = weekly([2, 3, 3.6, 3.8, 4, 3.7]);
    expect(wayBack(measure, LIVE, addDays(after(6), -1)).recovered).toBe(false);
    expect(wayBack(measure, LIVE, after(6))).toMatchObject({
      status: 'recovered',
      recovered: true,
      recoveredOn: addDays(after(6), -1),
      daysToRecover: 14,
    });
  });

  it('begins again after a week that is off, or that nothing was read for', () => {
    expect(wayBack(weekly([4, 4, 4, 3, 4, 4, 4]), LIVE, after(7)).recovered).toBe(false);
    expect(wayBack(weekly([4, 4, 4, undefined, 4, 4, 4]), LIVE, after(7)).recovered).toBe(false);
    expect(wayBack(weekly([4, 4, 4, 3, 4, 4, 4, 4]), LIVE, after(8)).daysToRecover).toBe(28);
  });

  it('lets a monthly reading speak for the weeks that follow', () => {
    const monthly = weekly([4, undefined, undefined, undefined], { frequencyDays: 31 });
    expect(wayBack(monthly, LIVE, after(4))).toMatchObject({ recovered: true, daysToRecover: 0 });
  });

  it('is no longer recovered when it is off again, and says since when', () =>
    expect(wayBack(weekly([4, 4, 4, 4, 4, 3, 2]), LIVE, after(7))).toMatchObject({
      status: 'relapsed',
      recovered: false,
      daysToRecover: 0,
      since: addDays(LIVE, 37),
    }));

  it('is grey without a baseline, without a reading since the go-live, and when that is old', () => {
    const missing = { status: 'missing', recovered: false };
    expect(wayBack(weekly([3], { baseline: undefined }), LIVE, after(1))).toMatchObject(missing);
    expect(wayBack(weekly([]), LIVE, after(1))).toMatchObject({ ...missing, baseline: 4 });
    const before = { on: addDays(LIVE, -1), value: 4, definitionVersion: 1 };
    expect(wayBack(weekly([], { readings: [before] }), LIVE, after(1))).toMatchObject(missing);
    expect(wayBack(weekly([4]), LIVE, addDays(LIVE, 12)).status).toBe('recovering');
    expect(wayBack(weekly([4]), LIVE, addDays(LIVE, 13)).status).toBe('stale');
  });

  it('compares only what was counted by the definition of the baseline', () => {
    const other = { on: addDays(LIVE, 3), value: 1, definitionVersion: 2 };
    const { readings } = weekly([4]);
    const measure = weekly([], { readings: [...readings, other] });
    expect(wayBack(measure, LIVE, after(1)).current).toBe(4);
  });

  it('is never recovered sooner by a worse reading', () => {
    const values = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, at, part) => {
        const index = at % all.length;
        const worse = all.with(index, all[index]! * part);
        const days = (read: number[]) =>
          wayBack(weekly(read), LIVE, after(read.length)).daysToRecover ?? Infinity;
        expect(days(worse)).toBeGreaterThanOrEqual(days(all));
      }),
    );
  });
});
