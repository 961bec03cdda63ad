import * as fc from 'fast-check';
import { isDay, isInstant } from './calendar';

describe('A day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is in the calendar',
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each([
    ['2026-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year: a century'],
    ['2026-02-30', 'no day of February'],
    ['2026-04-31', 'no day of April'],
    ['2026-13-01', 'no month'],
    ['2026-00-10', 'no month'],
    ['2026-01-00', 'no day'],
    ['2026-1-1', 'digits missing'],
    ['2026-01-01T00:00:00Z', 'more than a day'],
    ['+02026-01-01', 'another form'],
    ['2026-01-01\n', 'more than the day'],
    ['', 'nothing'],
  ])('%s is refused: %s', (text) => expect(isDay(text)).toBe(false));

  it('is whatever the calendar gives, in every year of four digits', () => {
    const some = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(some, (date) => isDay(date.toISOString().slice(0, 10))));
  });
});

describe('An instant', () => {
  it.each([
    '2026-03-01T10:00Z',
    '2026-03-01T10:00:59Z',
    '2026-03-01T10:00:59.123Z',
    '2026-03-01T23:59:59.999+14:00',
    '2026-03-01T00:00-11:30',
  ])('%s has its zone', (text) => expect(isInstant(text)).toBe(true));

  it.each([
    ['2026-03-01T10:00:00', 'no zone'],
    ['2026-03-01', 'a day'],
    ['2026-02-30T10:00:00Z', 'a day that is not in the calendar, which would slip into March'],
    ['2026-13-45T99:99Z', 'no time at all'],
    ['2026-03-01T25:00:00Z', 'no hour'],
    ['2026-03-01T10:00:00+99:99', 'no zone on earth'],
    ['yesterday', 'a word'],
  ])('%s is refused: %s', (text) => expect(isInstant(text)).toBe(false));
});
