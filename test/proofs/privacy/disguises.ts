import type { Dice } from './random-choice';

/** How a text is made to look other than it is. */
export interface Disguise {
  readonly name: string;
  /** Other signs for those of a text. */
  readonly signs?: (text: string, dice: Dice) => string;
  /** What stands between the groups of a number, where something does. */
  readonly joiner?: (dice: Dice) => string;
}

const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\ufeff';
const UNSEEN_MARKS = '\u00ad\u0336\u034f\ufe0f\u0332';
const DIRECTION = '\u200e\u200f\u202a\u202c\u2066\u2069\u061c';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2212\uff0d\ufe63';
const SPACES = '\u00a0\u2009\u202f\u3000\u2007';
/** The nought of other scripts: Arabic, Persian, Devanagari, Bengali, Thai, Khmer, Burmese, N'Ko. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0x1040, 0x7c0];
/** The nought of styled digits: bold, double-struck, sans-serif, monospace. */
const STYLED_NOUGHTS = [0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7f6];
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LATIN = 'ABEKMHOPCTXaeopcyxSIJ';
const CYRILLIC = 'АВЕКМНОРСТХаеорсухЅІЈ';

function digitsFrom(nought: number): (digit: string) => string {
  return (digit) => String.fromCodePoint(nought + Number(digit));
}

/** Something that cannot be seen between any two signs, on average between every third. */
function between(unseen: string): (text: string, dice: Dice) => string {
  return (text, dice) =>
    [...text]
      .map(
        (sign, index) => (index > 0 && dice.whole(1, 3) === 1 ? dice.signs(1, unseen) : '') + sign,
      )
      .join('');
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
}

function styled(text: string, dice: Dice): string {
  const styles = [
    ...STYLED_NOUGHTS.map(digitsFrom),
    (digit: string) => CIRCLED[Number(digit)]!,
    (digit: string) => RAISED[Number(digit)]!,
  ];
  return text.replace(/\d/g, dice.of(styles));
}

/** The ten ways in which an identifier is written. */
export const DISGUISES: readonly Disguise[] = [
  { name: 'as it is' },
  { name: 'full-width signs', signs: wide },
  {
    name: 'digits of other scripts',
    signs: (text, dice) => text.replace(/\d/g, digitsFrom(dice.of(NOUGHTS))),
  },
  { name: 'styled digits', signs: styled },
  { name: 'zero-width signs', signs: between(ZERO_WIDTH) },
  { name: 'soft hyphens and marks', signs: between(UNSEEN_MARKS) },
  { name: 'direction marks', signs: between(DIRECTION) },
  { name: 'other dashes', joiner: (dice) => dice.signs(1, DASHES) },
  {
    name: 'other separators',
    joiner: (dice) => dice.of(['.', '/', '_', ' - ', '·', ...SPACES]),
  },
  {
    name: 'look-alike letters',
    signs: (text, dice) =>
      [...text]
        .map((sign) => {
          const twin = CYRILLIC[LATIN.indexOf(sign)];
          return twin && dice.whole(1, 2) === 1 ? twin : sign;
        })
        .join(''),
  },
];
