import { DASHES, DOTS, INVISIBLE, LOOK_ALIKES, SLASHES } from './signs.data';

/** A text as the detectors read it, with the way back to the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** The place in the written text of a stretch of the plain one. */
  written(start: number, end: number): { readonly start: number; readonly end: number };
}

const ASCII = /^[\0-\x7f]*$/;
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/**
 * Takes a text out of its disguise: compatibility forms (NFKD), digits of every script, spaces, dashes
 * and dots of every kind, letters that look Latin; what cannot be seen is removed.
 */
export function plainText(written: string): PlainText {
  if (ASCII.test(written)) return { text: written, written: (start, end) => ({ start, end }) };
  const origin: number[] = [];
  const end: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = plainSign(sign);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      origin.push(at);
      end.push(at + sign.length);
    }
    at += sign.length;
  }
  return {
    text: parts.join(''),
    written: (from, to) => ({ start: origin[from]!, end: end[to - 1]! }),
  };
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
