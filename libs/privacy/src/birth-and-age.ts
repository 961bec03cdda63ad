import { matches, type Detector } from './detector';
import { GAP, keywordThen } from './keyword';

const SEPARATOR = '[ ._/~,-]{1,3}';
const MONTH = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|marz|mai|juni|juli|oktober|dezember',
].join('|');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = `(?:(?:18|19|20)\\d{2}|['’]?\\d{2})(?!\\d)`;
const DATE = [
  `(?:18|19|20)\\d{2}${SEPARATOR}${DAY}${SEPARATOR}${DAY}(?!\\d)`,
  `(?:18|19|20)\\d{2}[01]\\d[0-3]\\d(?!\\d)`,
  `[01]\\d[0-3]\\d(?:18|19|20)\\d{2}(?!\\d)`,
  `${DAY}${SEPARATOR}${DAY}${SEPARATOR}${YEAR}`,
  `${DAY}(?:st|nd|rd|th|\\.)?[ .-]{0,2}(?:of )?(?:${MONTH})\\.?(?:${SEPARATOR})?${YEAR}`,
  `(?:${MONTH})\\.?[ -]{0,2}${DAY}(?:st|nd|rd|th)?${SEPARATOR}${YEAR}`,
].join('|');
const BORN = [
  'd\\.?\\s?o\\.?\\s?b\\.?|date\\s?of\\s?birth|birth\\s?-?\\s?dates?|birth\\s?day|born|b\\.?day',
  'geburtsdatum|geb\\.|geboren|fødselsdato|født',
].join('|');
const BIRTH = keywordThen(BORN, DATE);

const YEARS = '(?:9\\d|1[01]\\d)';
const AGE = new RegExp(
  [
    `(?<![a-z0-9])aged?${GAP}(?<it>${YEARS})(?!\\d|\\+|[.,]\\d|th(?![a-z])|\\s?(?:%|days?|hours?|weeks?|months?`,
    `|minutes?|d(?![a-z])|h(?![a-z])|(?:or|and|years?(?: or| and)) (?:older|over|above)))`,
  ].join(''),
  'dgi',
);
const YEARS_OLD = new RegExp(
  `(?<![\\d.,+-])(?<it>${YEARS})[\\s-]{0,2}(?:y\\.?\\s?/?\\s?o\\.?(?![a-z])|(?:years?|yrs?)[\\s-]{1,2}(?:old|of age))`,
  'dgi',
);

/** Dates of birth by their keyword, and ages over 89. */
export const birthAndAge: readonly Detector[] = [
  (plain) => matches('date of birth', BIRTH, plain),
  (plain) => matches('age', AGE, plain),
  (plain) => matches('age', YEARS_OLD, plain),
];
