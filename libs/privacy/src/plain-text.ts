import { DASHES, DOTS, INVISIBLE, LOOK_ALIKES, SLASHES } from './signs.data';

/** A text as the detectors read it, with the way back to the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** The place in the written text of a stretch of the plain one. */
  written(start: number, end: number): { readonly start: number; readonly end: number };
}

const ASCII = /^[\0-\x7f]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/**
 * Takes a text out of its disguise: compatibility forms (NFKD), digits of every script, spaces, dashes
 * and dots of every kind, letters that look Latin; what cannot be seen is removed.
 */
export function plainText(written: string): PlainText {
  if (ASCII.test(written)) return { text: written, written: (start, end) => ({ start, end }) };
  const text = written.replace(BEYOND_ASCII, plainSign);
  let places: Places | undefined;
  return {
    text,
    written(start, end) {
      places ??= placesIn(written, text.length);
      return { start: places.starts[start]!, end: places.ends[end - 1]! };
    },
  };
}

/** For each unit of the plain text, where the sign that it is from starts and ends. */
interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function placesIn(written: string, length: number): Places {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let at = 0;
  let unit = 0;
  for (const sign of written) {
    const next = unit + plainSign(sign).length;
    starts.fill(at, unit, next);
    ends.fill(at + sign.length, unit, next);
    at += sign.length;
    unit = next;
  }
  return { starts, ends };
}

function plainSign(sign: string): string {
  if (sign <= '\x7f') return sign;
  const before = known.get(sign);
  if (before !== undefined) return before;
  const plain = [...sign.normalize('NFKD')].map(plainPart).join('');
  if (known.size < MOST_KNOWN) known.set(sign, plain);
  return plain;
}

function plainPart(sign: string): string {
  if (sign <= '\x7f') return sign;
  if (INVISIBLE.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return digitOf(sign);
  if (/\p{Z}/u.test(sign)) return ' ';
  if (DASHES.test(sign)) return '-';
  if (DOTS.test(sign)) return '.';
  if (SLASHES.test(sign)) return '/';
  return LOOK_ALIKES[sign] ?? sign;
}

/** The digits of a script stand together, from nought to nine; some scripts stand next to another. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
