import { createContext, useContext } from 'react';
import { dayOf } from './day';

const UTC = { timeZone: 'UTC' } as const;
const NO_BREAK = '\u00a0';

function makeFormats(locale: string) {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...UTC });
  const shortDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', ...UTC });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', ...UTC });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', ...UTC });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const onOneLine = (text: string) => text.replaceAll(' ', NO_BREAK);
  return {
    locale,
    number: (value: number) => plain.format(value),
    signed: (value: number) => signed.format(value),
    /** A share given in hundredths: 54 is 54%. */
    percent: (hundredths: number) => share.format(hundredths / 100),
    money: (value: number, currency = 'USD') =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        notation: Math.abs(value) >= 100_000 ? 'compact' : 'standard',
        minimumFractionDigits: 0,
        maximumFractionDigits: Math.abs(value) >= 100_000 ? 1 : 0,
      }).format(value),
    /** A day as YYYY-MM-DD with the name of its month, kept on one line. */
    day: (date: string) => onOneLine(day.format(dayOf(date))),
    shortDay: (date: string) => onOneLine(shortDay.format(dayOf(date))),
    month: (at: Date) => month.format(at),
    monthOfYear: (at: Date) => monthOfYear.format(at),
    /** A number of things, for words that have a form for one and for several: `{{n}} days`. */
    counted: (count: number) => ({ count, n: plain.format(count) }),
    list: (words: readonly string[]) => and.format(words),
  };
}

/** Numbers, money and dates in the words of one language. */
export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<string, Formats>();

/** The formats of a locale, made once. */
export function formats(locale: string): Formats {
  const known = made.get(locale) ?? makeFormats(locale);
  made.set(locale, known);
  return known;
}

/** The locale of the reader, as a BCP 47 tag. */
export const LocaleContext = createContext('en-US');

/** The formats of the reader's locale. */
export const useFormats = (): Formats => formats(useContext(LocaleContext));
