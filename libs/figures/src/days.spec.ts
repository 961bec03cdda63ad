import * as fc from 'fast-check';
import { addDays, daysBetween, epochDay, workingDaysAfter } from './days';

const day = fc
  .integer({ min: epochDay('1900-01-01'), max: epochDay('2199-12-31') })
  .map((days) => addDays('1970-01-01', days));

describe('Days', () => {
  it('counts calendar days: a go-live moved from 1 to 9 November 2019 slips 8 days', () => {
    expect(daysBetween('2019-11-01', '2019-11-09')).toBe(8);
    expect(daysBetween('2019-11-09', '2019-11-01')).toBe(-8);
    expect(daysBetween('2019-11-01', '2019-11-01')).toBe(0);
  });

  it('knows leap years and no summer time', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
    expect(daysBetween('2014-10-25', '2014-10-27')).toBe(2);
    expect(addDays('2014-12-31', 1)).toBe('2015-01-01');
  });

  it('puts the Cambridge major incident on day +6 after the go-live', () => {
    expect(addDays('2014-10-26', 6)).toBe('2014-11-01');
  });

  it.each(['2015-02-29', '2015-13-01', '2015-1-1', '26 Oct 2014', '', '2015-02-01T00:00:00Z'])(
    'refuses "%s", which is no day of the calendar',
    (text) => {
      expect(() => epochDay(text)).toThrow(RangeError);
    },
  );

  it('refuses parts of days and days beyond the calendar', () => {
    expect(() => addDays('2015-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years 0 to 9999');
    expect(() => addDays('2015-01-01', 1e15)).toThrow(RangeError);
  });

  it('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});

describe('Working days', () => {
  it.each([
    ['2019-11-01', 1, '2019-11-04'], // Friday to Monday
    ['2019-11-02', 1, '2019-11-04'], // Saturday to Monday
    ['2019-11-04', 4, '2019-11-08'],
    ['2019-11-04', 5, '2019-11-11'],
    ['2019-11-02', 0, '2019-11-02'],
  ])('from %s, %d working days later is %s', (from, workingDays, expected) => {
    expect(workingDaysAfter(from, workingDays)).toBe(expected);
  });

  it('refuses negative numbers and parts', () => {
    expect(() => workingDaysAfter('2019-11-01', -1)).toThrow(RangeError);
    expect(() => workingDaysAfter('2019-11-01', 1.5)).toThrow(RangeError);
  });

  it('never ends on a weekend, and five of them are a week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, workingDays) => {
        const reached = workingDaysAfter(from, workingDays);
        expect([1, 2, 3, 4, 5]).toContain(new Date(reached).getUTCDay());
        expect(workingDaysAfter(reached, 5)).toBe(addDays(reached, 7));
      }),
    );
  });
});
