import { plainSign } from './plain-sign';

/** A text as the detectors read it, with the way back to the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** The place in the written text of a stretch of the plain one. */
  written(start: number, end: number): { readonly start: number; readonly end: number };
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Takes a text out of its disguise: compatibility forms (NFKD), digits of every script, spaces, dashes
 * and dots of every kind, letters that look Latin; what cannot be seen is removed.
 */
export function plainText(written: string): PlainText {
  if (ASCII.test(written)) return { text: written, written: (start, end) => ({ start, end }) };
  const text = undisguised(written);
  let places: Places | undefined;
  return {
    text,
    written(start, end) {
      places ??= placesIn(written, text.length);
      return { start: places.starts[start]!, end: places.ends[end - 1]! };
    },
  };
}

function undisguised(written: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < written.length;) {
    const code = written.codePointAt(at)!;
    const next = at + lengthOf(code);
    if (code > 0x7f) {
      parts.push(written.slice(kept, at), plainSign(code));
      kept = next;
    }
    at = next;
  }
  return parts.join('') + written.slice(kept);
}

/** For each unit of the plain text, where the sign that it is from starts and ends. */
interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function placesIn(written: string, length: number): Places {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let unit = 0;
  for (let at = 0; at < written.length;) {
    const code = written.codePointAt(at)!;
    const next = at + lengthOf(code);
    const after = unit + (code > 0x7f ? plainSign(code).length : 1);
    for (; unit < after; unit += 1) {
      starts[unit] = at;
      ends[unit] = next;
    }
    at = next;
  }
  return { starts, ends };
}

function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
