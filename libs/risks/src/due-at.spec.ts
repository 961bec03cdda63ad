import fc from 'fast-check';
import { ROUND_THE_CLOCK, SITE_CALENDAR } from './calendars.data';
import { dueAt, type Calendar } from './due-at';
import type { Allowance } from './response-clocks.data';

const at = (time: string) => `${time}:00.000Z`;
/** 2026-03-06 is a Friday. */
const told = (start: string, allowance: Allowance, calendar: Calendar = SITE_CALENDAR) =>
  dueAt(at(start), allowance, calendar).slice(0, 16);
const withCommandCentre: Calendar = {
  ...SITE_CALENDAR,
  roundTheClock: [{ from: '2026-03-07', until: '2026-03-08' }],
};

describe('Hours', () => {
  it.each([
    ['within a day', '2026-03-02T09:00', 4, '2026-03-02T13:00'],
    ['to the last minute of a day', '2026-03-02T13:00', 4, '2026-03-02T17:00'],
    ['over a night', '2026-03-02T16:00', 4, '2026-03-03T11:00'],
    ['over a weekend', '2026-03-06T15:00', 4, '2026-03-09T10:00'],
    ['from the opening, where it begins at night', '2026-03-02T03:00', 4, '2026-03-02T12:00'],
    ['from Monday, where it begins on a Saturday', '2026-03-07T12:00', 1, '2026-03-09T09:00'],
    ['over several days', '2026-03-02T08:00', 20, '2026-03-04T10:00'],
  ])('count %s', (_, start, hours, due) => expect(told(start, { hours })).toBe(due));

  it('count round the clock, where the calendar is always open', () =>
    expect(told('2026-03-06T23:30', { hours: 1 }, ROUND_THE_CLOCK)).toBe('2026-03-07T00:30'));

  it('count round the clock on days of the command centre', () => {
    expect(told('2026-03-06T15:00', { hours: 4 }, withCommandCentre)).toBe('2026-03-07T02:00');
    expect(told('2026-03-08T22:00', { hours: 4 }, withCommandCentre)).toBe('2026-03-09T10:00');
  });
});

describe('Working days', () => {
  it.each([
    ['at the same time of day', '2026-03-02T10:15', 1, '2026-03-03T10:15'],
    ['over a weekend', '2026-03-06T10:00', 1, '2026-03-09T10:00'],
    ['over two weekends', '2026-03-06T10:00', 10, '2026-03-20T10:00'],
    ['from the last closing, where it begins at night', '2026-03-06T20:00', 1, '2026-03-09T17:00'],
    ['from Friday, where it begins on a Sunday', '2026-03-08T12:00', 1, '2026-03-09T17:00'],
    ['from Friday, where it begins early on Monday', '2026-03-09T06:00', 1, '2026-03-09T17:00'],
  ])('end %s', (_, start, workingDays, due) => expect(told(start, { workingDays })).toBe(due));

  it('are all days, as long as the command centre is staffed', () => {
    expect(told('2026-03-06T16:00', { workingDays: 1 }, withCommandCentre)).toBe(
      '2026-03-07T16:00',
    );
    expect(told('2026-03-07T03:00', { workingDays: 2 }, withCommandCentre)).toBe(
      '2026-03-09T08:00',
    );
  });
});

describe('Days', () => {
  it('are days of the calendar, whatever is open', () =>
    expect(told('2026-03-02T03:00', { days: 30 })).toBe('2026-04-01T03:00'));
});

describe('A due time', () => {
  const minute = fc
    .integer({ min: 0, max: 60 * 24 * 400 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString());
  const allowance = fc.oneof(
    fc.record({ hours: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ workingDays: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 100 }) }),
  );
  const calendar = fc.constantFrom(SITE_CALENDAR, ROUND_THE_CLOCK, withCommandCentre);

  it('is after the start, and never earlier for what begins later', () =>
    fc.assert(
      fc.property(minute, minute, allowance, calendar, (one, other, allowed, open) => {
        const [first, second] = [one, other].sort() as [string, string];
        expect(dueAt(first, allowed, open) > first).toBe(true);
        expect(dueAt(first, allowed, open) <= dueAt(second, allowed, open)).toBe(true);
      }),
      { numRuns: 500 },
    ));

  it('is not earlier when more is allowed', () =>
    fc.assert(
      fc.property(minute, fc.nat(50), fc.nat(50), calendar, (start, one, more, open) => {
        for (const unit of ['hours', 'workingDays', 'days'] as const) {
          const allowed = (count: number) => ({ [unit]: count + 1 }) as Allowance;
          const due = dueAt(start, allowed(one), open);
          expect(due <= dueAt(start, allowed(one + more), open)).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it('lies where the calendar is open', () =>
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 60 }), (start, count) => {
        for (const allowed of [{ hours: count }, { workingDays: count }]) {
          const due = dueAt(start, allowed, SITE_CALENDAR);
          const weekday = new Date(due).getUTCDay();
          expect(SITE_CALENDAR.weekdays).toContain(weekday);
          expect(due.slice(11, 16) >= '08:00' && due.slice(11, 16) <= '17:00').toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it('does not come with a calendar that is never open', () =>
    expect(() =>
      dueAt(at('2026-03-02T09:00'), { hours: 1 }, { ...SITE_CALENDAR, weekdays: [] }),
    ).toThrow('never open'));
});
