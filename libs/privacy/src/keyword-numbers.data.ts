import type { IdentifierClass } from './identifier-class';
import { NUMBER_WORD } from './keyword';

/** Digits in groups, with at most three signs between two of them. */
function digits(least: number, most: number): string {
  return `\\d(?:[ ._/~-]{0,3}\\d){${least - 1},${most - 1}}(?![\\d])`;
}

const ONE_RECORD = `(?:[a-z]{1,3}-?)?${digits(5, 12)}`;
/** One number, or several in a row. */
const RECORD = `${ONE_RECORD}(?:\\s?(?:,|;|&|\\+|and)\\s?${ONE_RECORD}){0,9}`;
/** Where the word alone says little: many digits, and nothing between them. */
const IN_ONE = (least: number) => `\\d{${least},12}(?![\\w]|[-./]\\d)`;
const LETTERS_AND_DIGITS = '(?=[a-z-]{0,6}\\d)[a-z0-9](?:-?[a-z0-9]){5,19}(?![a-z0-9])';
const PATIENT = '(?:patient|pt|guarantor|hospital|member|subscriber)';

/** A class of numbers that are found by the words in front of them. */
export interface KeywordNumber {
  readonly class: IdentifierClass;
  readonly keyword: string;
  readonly value: string;
}

/** The words that announce an identifier, as they are written in notes, letters and screens. */
export const KEYWORD_NUMBERS: readonly KeywordNumber[] = [
  {
    class: 'social security number',
    keyword: `s\\.?\\s?s\\.?\\s?n\\.?|soc(?:ial)?\\.?\\s?sec(?:urity)?\\.?|ss\\s?(?:#|number|no)`,
    value: digits(9, 9),
  },
  {
    class: 'medical record number',
    keyword: [
      'm\\.?\\s?r\\.?\\s?n\\.?s?|mr\\s?#|e?mpi\\s?(?:id|#)',
      `med(?:ical)?\\.?\\s?rec(?:ord)?s?${NUMBER_WORD}`,
      `(?:chart|unit|hospital|health\\s?record)${NUMBER_WORD}`,
      `(?:patient|pt|pat)\\.?${NUMBER_WORD}|patienten(?:nummer|-?id|-?nr)`,
    ].join('|'),
    value: RECORD,
  },
  {
    class: 'medical record number',
    keyword: '(?:patient|pt)\\.?|chart|medrec|medical\\s?record',
    value: IN_ONE(6),
  },
  { class: 'encounter number', keyword: 'encounter|admission|fin', value: IN_ONE(7) },
  {
    class: 'health plan number',
    keyword: 'member|subscriber|policy',
    value: '[a-z]{1,3}\\d{8,12}(?![a-z0-9])',
  },
  {
    class: 'account number',
    keyword: [
      `${PATIENT}['’]?s?\\s?(?:account|acct)|(?:account|acct)\\.?${NUMBER_WORD}`,
      'h\\.?a\\.?r\\.?(?=\\W{0,3}(?:id|no|number)?\\W{0,3}\\d)',
    ].join('|'),
    value: RECORD,
  },
  {
    class: 'encounter number',
    keyword: [
      `(?:encounter|visit|admission|episode|fin)${NUMBER_WORD}`,
      'c\\.?s\\.?n\\.?|fallnummer|fall-?nr',
    ].join('|'),
    value: RECORD,
  },
  {
    class: 'Medicare number',
    keyword: `mbi|hicn|medicare(?:['’]s)?(?:\\s?(?:beneficiary|claim))?${NUMBER_WORD}`,
    value: LETTERS_AND_DIGITS,
  },
  {
    class: 'national health number',
    keyword: 'nhs\\s?(?:number|no|#)|cpr(?:-?\\s?(?:nummer|number|nr|no))?|ohip|health\\s?card',
    value: digits(10, 10),
  },
  {
    class: 'health plan number',
    keyword: [
      `(?:${PATIENT}|beneficiary|insured|medicaid|health\\s?plan|insurance)`,
      `(?:['’]s)?(?:\\s?(?:policy|plan|insurance))?${NUMBER_WORD}`,
    ].join(''),
    value: LETTERS_AND_DIGITS,
  },
  {
    class: 'licence number',
    keyword: "driver'?s?['’]?\\s?licen[cs]e|licen[cs]e\\s?plate",
    value: LETTERS_AND_DIGITS,
  },
];
