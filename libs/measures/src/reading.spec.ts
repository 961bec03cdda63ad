import { Refused } from '@plumbline/event-sourcing';
import * as fc from 'fast-check';
import { readingOf, type ReadingSaid } from './reading';

const amount = { text: 'Notes pulled in a month' };
const rate = { text: 'Errors', numerator: 'errors', denominator: 'orders', scale: 1000 };
const refused = (said: ReadingSaid, definition: Parameters<typeof readingOf>[1], why: string) =>
  expect(() => readingOf(said, definition)).toThrow(new RegExp(why));

describe('A reading', () => {
  it('of an amount is its value', () => {
    expect(readingOf({ value: -35 }, amount)).toEqual({ value: -35 });
    refused({}, amount, 'Give the value');
    refused({ value: 1, numerator: 1 }, amount, 'is no rate');
    refused({ value: 1, denominator: 1 }, amount, 'is no rate');
  });

  it.each([
    ['Walsh 2008, before', 106, 5777, 18],
    ['Walsh 2008, after', 155, 6895, 22],
    ['Evans 1998, before', 787, 1813, 434],
    ['Cordero 2004, after', 0, 117, 0],
  ])('of a rate is computed and rounds as printed: %s', (_, numerator, denominator, printed) => {
    const reading = readingOf({ numerator, denominator }, rate);
    expect(reading).toMatchObject({ numerator, denominator });
    expect(Math.round(reading.value)).toBe(printed);
  });

  it('of a rate without a scale is the share', () =>
    expect(readingOf({ numerator: 24, denominator: 8 }, { ...rate, scale: undefined }).value).toBe(
      3,
    ));

  it('of a rate names both parts and no value', () => {
    refused({ numerator: 1 }, rate, '"orders" as the denominator');
    refused({ denominator: 1 }, rate, '"errors" as the numerator');
    refused({ value: 1, numerator: 1, denominator: 2 }, rate, 'is computed');
  });

  it('of a rate has a denominator above zero and a numerator that is not below', () => {
    refused({ numerator: 1, denominator: 0 }, rate, 'more than zero');
    refused({ numerator: 1, denominator: -1 }, rate, 'more than zero');
    refused({ numerator: -1, denominator: 1 }, rate, 'not be negative');
  });

  it('is a finite number or refused, whatever is said', () => {
    const part = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(part, part, (numerator, denominator) => {
        try {
          expect(Number.isFinite(readingOf({ numerator, denominator }, rate).value)).toBe(true);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
        }
      }),
    );
    refused({ numerator: 1e15, denominator: Number.MIN_VALUE }, rate, 'too large');
  });
});
