/** Where an event stands in the whole log: opaque to callers, comparable as text, gaps allowed. */
export type Position = string & { readonly __position: unique symbol };

/** Before the first event. */
export const START = '' as Position;

const LENGTHS = 'abcdefghijklmnopqrst';
const SHAPE = /^(?:[a-t][0-9]{1,20}){1,2}$/;

/**
 * Writes whole numbers so that comparing the texts compares the numbers: a letter for the count of
 * digits, then the digits. A store that needs two numbers (commit and prepare) gives both.
 */
export function encodePosition(...numbers: (number | bigint)[]): Position {
  const parts = numbers.map((number) => {
    const digits = String(number);
    return LENGTHS.charAt(digits.length - 1) + digits;
  });
  return parts.join('') as Position;
}

/** The numbers of a position; `START` has none. */
export function decodePosition(position: Position): bigint[] {
  return (position.match(/[a-t][0-9]+/g) ?? []).map((part) => BigInt(part.slice(1)));
}

/** Whether a text from outside has the form of a position. */
export function isPosition(text: string): text is Position {
  if (!SHAPE.test(text)) return false;
  return (text.match(/[a-t][0-9]+/g) ?? []).every(
    (part) => LENGTHS.indexOf(part.charAt(0)) === part.length - 2,
  );
}

/** Whether a position was given out by a log on another kind of database than the one that ends there. */
export function isOfAnotherLog(position: Position, end: Position): boolean {
  if (position === START || end === START) return false;
  return decodePosition(position).length !== decodePosition(end).length;
}

/** The later of two positions. */
export function later(a: Position, b: Position): Position {
  return a > b ? a : b;
}
