/** What stands in a text and cannot be seen: format signs, marks on other signs, blank letters. */
export const INVISIBLE = /[\p{Cf}\p{M}\u115f\u1160\u3164\u2800]/u;

/** Dashes, and what is read as one. */
export const DASHES = /[\p{Pd}\u2043\u2212\u2796\u02d7]/u;

/** Dots, and what is read as one. */
export const DOTS = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\u3002\u06d4]/u;

/** Slashes, and what is read as one. */
export const SLASHES = /[\u2044\u2215\u29f8]/u;

const CYRILLIC = 'АВЕЅІЈКМНОРСТУХаеѕіјорсух';
const CYRILLIC_AS = 'ABESIJKMHOPCTYXaesijopcyx';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const GREEK_AS = 'ABEZHIKMNOPTYXo';

/** Letters of other scripts that cannot be told from Latin ones by eye (Unicode TR 39). */
export const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...CYRILLIC, ...GREEK].map((sign, index) => [sign, [...CYRILLIC_AS, ...GREEK_AS][index]!]),
);
