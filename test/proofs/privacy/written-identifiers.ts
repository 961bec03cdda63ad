import type { Dice } from './random-choice';

/** An identifier in the middle of a line, in the groups in which its digits are written. */
export interface Written {
  readonly before: string;
  readonly groups: readonly string[];
  readonly joiner: string;
  readonly after: string;
}

/** Writes an identifier of one kind. */
export type Maker = (dice: Dice) => Written;

const NAMES = ['Ms. Alvarez', 'Mr. Okafor', 'J. Lindqvist', 'Mrs. Tran', 'the patient', 'D. Weiss'];
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const VIN_SIGNS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
const AFTER = [
  '',
  '.',
  ' was merged twice',
  ', please check',
  ' (see ticket)',
  ' in the test extract',
];
const MONTHS = ['January', 'Feb', 'March', 'Apr.', 'May', 'June', 'July', 'Aug', 'Sept', 'October'];

function line(dice: Dice, before: readonly string[], groups: string[], joiner: string) {
  return { before: dice.of(before), groups, joiner, after: dice.of(AFTER) };
}

function ssnGroups(dice: Dice): string[] {
  const area = dice.of([dice.whole(1, 665), dice.whole(667, 899)]);
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return [padded(area, 3), padded(dice.whole(1, 99), 2), padded(dice.whole(1, 9999), 4)];
}

function phoneGroups(dice: Dice): string[] {
  return [
    `${dice.whole(2, 9)}${dice.digits(2)}`,
    `${dice.whole(2, 9)}${dice.digits(2)}`,
    dice.digits(4),
  ];
}

function vin(dice: Dice): string {
  const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const signs = [...dice.signs(8, VIN_SIGNS), '0', ...dice.signs(3, VIN_SIGNS), ...dice.digits(5)];
  const sum = signs.reduce((all, sign, at) => all + (values.indexOf(sign) % 10) * weights[at]!, 0);
  signs[8] = '0123456789X'[sum % 11]!;
  return signs.join('');
}

function mbiGroups(dice: Dice): string[] {
  const letter = () => dice.signs(1, LETTERS);
  const either = () => dice.signs(1, `${LETTERS}0123456789`);
  return [
    `${dice.whole(1, 9)}${letter()}${either()}${dice.digits(1)}`,
    `${letter()}${either()}${dice.digits(1)}`,
    `${letter()}${letter()}${dice.digits(2)}`,
  ];
}

/** Digits in the groups in which a hospital prints them: all in one, or two by two, or three by three. */
function numberGroups(dice: Dice, count: number): string[] {
  const size = dice.of([count, 2, 3]);
  return dice.digits(count).match(new RegExp(`\\d{1,${size}}`, 'g'))!;
}

function birthGroups(dice: Dice): { groups: string[]; joiner: string } {
  const [day, month, year] = [dice.whole(1, 28), dice.whole(1, 12), dice.whole(1920, 2025)];
  const two = (number: number) => String(number).padStart(2, '0');
  return dice.of([
    { groups: [String(month), String(day), String(year)], joiner: '/' },
    { groups: [two(month), two(day), String(year).slice(2)], joiner: dice.of(['/', '-']) },
    { groups: [String(year), two(month), two(day)], joiner: '-' },
    { groups: [String(day), String(month), String(year)], joiner: '.' },
    { groups: [`${dice.of(MONTHS)} ${day}, ${year}`], joiner: '' },
    { groups: [`${day} ${dice.of(MONTHS)} ${year}`], joiner: '' },
    { groups: [`${two(month)}${two(day)}${year}`], joiner: '' },
  ]);
}

/** Identifiers that have a form of their own, or words that say what they are. */
export const STRUCTURED: Readonly<Record<string, Maker>> = {
  SSN: (dice) =>
    line(
      dice,
      ['', 'SSN ', 'SSN: ', 'social security number is ', 'the extract shows '],
      ssnGroups(dice),
      '-',
    ),
  'SSN without dashes': (dice) =>
    line(dice, ['SSN ', 'SSN=', 'Social Security # ', 'patient '], ssnGroups(dice), ''),
  MBI: (dice) =>
    line(
      dice,
      ['', 'Medicare ', 'MBI: ', 'eligibility failed for '],
      mbiGroups(dice),
      dice.of(['', '-']),
    ),
  phone: (dice) => ({
    ...line(
      dice,
      ["patient's cell ", 'call the patient at ', 'pt phone: '],
      phoneGroups(dice),
      '-',
    ),
    after: dice.of(['', '.', ' after five']),
  }),
  'e-mail': (dice) =>
    line(
      dice,
      ['patient email ', 'the patient wrote from ', 'pt asked to be reached at '],
      [
        `${dice.of(['jane.roe', 'k.tran', 'okafor71'])}@${dice.of(['mail.example', 'example.org'])}`,
      ],
      '',
    ),
  account: (dice) =>
    line(
      dice,
      ['patient account ', 'account number ', 'acct # ', 'HAR '],
      numberGroups(dice, 9),
      '',
    ),
  encounter: (dice) =>
    line(
      dice,
      ['CSN ', 'encounter # ', 'visit number: ', 'encounter ID '],
      numberGroups(dice, 9),
      '',
    ),
  'health plan': (dice) =>
    line(
      dice,
      ['member ID ', 'subscriber number ', 'Medicaid ID: ', 'insurance policy number '],
      [dice.signs(3, LETTERS) + dice.digits(9)],
      '',
    ),
  VIN: (dice) => line(dice, ['', 'VIN ', 'ambulance bay claim, '], [vin(dice)], ''),
  device: (dice) =>
    line(
      dice,
      ['pacemaker serial number ', 'implant S/N: ', "patient's device serial no. "],
      [dice.signs(3, LETTERS) + dice.digits(6)],
      '',
    ),
  age: (dice) => ({
    ...line(dice, ['age ', 'aged ', 'a fall, age: '], [String(dice.whole(90, 112))], ''),
    after: dice.of(['', '.', ', in bed 4']),
  }),
  link: (dice) =>
    line(
      dice,
      [
        'https://emr.example.org/chart?mrn=',
        'see https://emr.example.org/fhir/Patient/',
        'https://portal.example.org/open?tab=2&pat_id=',
      ],
      [dice.digits(8)],
      '',
    ),
};

/** Record numbers and dates of birth, found by the word before them. */
export const BY_KEYWORD: Readonly<Record<string, Maker>> = {
  MRN: (dice) =>
    line(
      dice,
      [
        'MRN ',
        'MRN: ',
        'mrn #',
        'MRN=',
        'M.R.N. ',
        'Medical record number ',
        'medical record no. ',
        'MRN for this patient is ',
        'MRN (Epic) ',
        'Med Rec # ',
        'MR# ',
        'old MRN was ',
        `${dice.of(NAMES)}, MRN `,
        'patient ID ',
        'chart number ',
        'new MRN -> ',
      ],
      numberGroups(dice, dice.whole(5, 12)),
      '',
    ),
  DOB: (dice) => {
    const { groups, joiner } = birthGroups(dice);
    const before = [
      'DOB ',
      'DOB: ',
      'dob=',
      'D.O.B. ',
      'date of birth ',
      'Date of Birth: ',
      'born ',
      'born on ',
      'birth date ',
      `${dice.of(NAMES)}, DOB `,
      'birthdate is ',
      'DOB on file: ',
    ];
    return line(dice, before, groups, joiner);
  },
};
