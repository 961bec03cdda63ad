const SIGNS = '[\\s:#=.,;()\\[\\]<>"\'*_/-]{0,6}';
const WORDS = [
  'number|numbers|num|no|nr|id|code|is|was|reads|equals|now|new|old|of|for|on|the|this|that',
  'her|his|their|patient|pt|file|record|listed|as|epic|cerner|meditech|changed|from|to',
].join('|');

/** What may stand between a keyword and its value: a few signs, and at most four small words. */
export const GAP = `(?:${SIGNS}(?:${WORDS})(?![a-z0-9])){0,4}${SIGNS}`;

/** What says that a number is meant, where the keyword alone may mean something else. */
export const NUMBER_WORD = '[\\s_-]{0,2}(?:numbers?|num|no|nr|id|identifier|#)(?![a-z])';

/** A pattern of keyword, gap and value; the value is the group `it`. */
export function keywordThen(keyword: string, value: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${keyword})(?![a-z])${GAP}(?<it>${value})`, 'dgi');
}
