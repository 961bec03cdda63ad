import { matches, type Detector } from './detector';
import type { IdentifierClass } from './identifier-class';
import { nearPatient, type NearPatient } from './patient-words';

const SEPARATOR = '[ ._/~-]{0,3}';
const PHONE = new RegExp(
  [
    `(?<![\\w.+-])(?:\\+?1${SEPARATOR})?\\(?[2-9]\\d{2}\\)?${SEPARATOR}[2-9]\\d{2}${SEPARATOR}\\d{4}`,
    `(?!\\d)|(?<![\\w])\\+[2-9]\\d{0,2}(?:${SEPARATOR}\\(?\\d{1,4}\\)?){2,5}(?!\\d)`,
  ].join(''),
  'dgi',
);
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/dgi;
const ADDRESS = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/dg;
const NINE_DIGITS =
  /(?<!\d[ ._/~-]?|[a-z])(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}(?![ ._/~-]?\d|[a-z])/dgi;

/** What is a patient's only where the text speaks of one: telephones and mail belong to teams, too. */
const OF_PATIENTS: readonly (readonly [IdentifierClass, RegExp])[] = [
  ['phone number', PHONE],
  ['e-mail address', EMAIL],
  ['internet address', ADDRESS],
  ['social security number', NINE_DIGITS],
];

/** Ways to reach a patient, and bare numbers beside one. */
export const contacts: readonly Detector[] = OF_PATIENTS.map(([kind, pattern]) => (plain) => {
  let near: NearPatient | undefined;
  return matches(kind, pattern, plain, ({ index, 0: text }) => {
    near ??= nearPatient(plain);
    return near(index, index + text.length);
  });
});
