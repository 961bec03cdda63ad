import * as fc from 'fast-check';
import { CLASSES, type IdentifierClass } from './identifier-class';
import { identifiersIn, isOfPatient } from './identifiers';

const classesIn = (text: string) => identifiersIn(text).map((finding) => finding.class);
const foundIn = (text: string) =>
  identifiersIn(text).map(({ start, end }) => text.slice(start, end));

/** What is found, by its class. */
const EXAMPLES: readonly (readonly [IdentifierClass, ...string[]])[] = [
  ['social security number', '219-09-9998', 'SSN 219099998', 'soc sec no 219 09 9998'],
  ['social security number', 'his SS number, 219.09.9998, prints', 'the patient 219-09-9998'],
  ['Medicare number', '1EG4TE5MK73', 'eligibility of 1eg4-te5-mk73', 'HICN 219-09-9998A'],
  ['medical record number', 'MRN 1234567', 'M.R.N. # E1234567', 'report_MRN-4471209.xlsx'],
  ['medical record number', 'chart no. 55123', 'unlock chart 7730112', 'pat-ID: 4471209'],
  ['medical record number', 'Medical Record Number is 00123456', 'new MRN -> 12-34-56'],
  ['account number', 'acct # 5567120', 'HAR 300192837', 'account number: 5567120'],
  ['encounter number', 'CSN=100283746', 'visit number 44512', 'encounter 100283746 is open'],
  ['national health number', 'NHS no. 943 476 5919', 'CPR-nummer 120451-1234'],
  ['health plan number', 'member ID ABC123456789', 'Medicaid id 99887766A'],
  ['licence number', "driver's license D1234567", 'license plate 7ABC123'],
  ['date of birth', 'DOB 4/12/1951', 'date of birth: 12 Apr 1951', 'born April 12th, 1951'],
  ['date of birth', 'D.O.B. 1951-04-12', 'dob 04121951', 'Geburtsdatum 12.04.1951'],
  ['age', 'age 93', 'a 94-year-old woman', '101 y/o', 'aged: 90.', '95 years of age'],
  ['phone number', 'call the patient at (617) 555-2342', "617.555.2342 is the patient's cell"],
  ['e-mail address', 'patient email jane@mail.example', 'next of kin: roe@mail.example'],
  ['vehicle number', '1HGCM82633A004352', 'VIN 1M8GDM9AXKP042788'],
  ['device number', 'pacemaker serial no. PJN123456', 'implant S/N: 7781234'],
  ['device number', '(01)00844588003288(17)141120(10)7654321D(21)10987654d321'],
  ['web address', 'https://emr.example.org/open?x=1&dob=19510412'],
  ['internet address', 'the patient came from 10.2.3.4'],
  ['provider number', '1234567893', 'NPI 1234567893'],
];

describe('What is found', () => {
  it.each(EXAMPLES)('%s: %s', (kind, ...texts) => {
    for (const text of texts) expect(classesIn(text)).toEqual([kind]);
  });

  it('has an example for each class', () => {
    expect(new Set(EXAMPLES.map(([kind]) => kind))).toEqual(new Set(CLASSES));
  });

  it('is told by where it is, in the text as it was written', () => {
    expect(foundIn('The MRN is 12 34 56, DOB 4/12/51.')).toEqual(['12 34 56', '4/12/51']);
    expect(foundIn('Größe 😀 S\u200bSN：２１９－０９－９９９８!')).toEqual([
      '２１９－０９－９９９８',
    ]);
    expect(foundIn('MRNs 482913 and 482914')).toEqual(['482913 and 482914']);
  });

  it('is each in its place, in order and apart, in any text', () => {
    const pieces = fc.constantFrom(
      'MRN ',
      '1234567',
      'DOB ',
      '4/12/1951',
      ' pt ',
      '617-555-2342',
      '@',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })));
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('');
        let last = 0;
        for (const { start, end } of identifiersIn(written)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(written.length);
      }),
    );
  });
});

describe('What is not', () => {
  it.each([
    ['a number that no one was given', '000-12-3456', '666-12-3456', '912-12-3456', '219-00-9998'],
    ['a wrong check digit', '1HGCM82643A004352', '1234567890'],
    ['days, versions and addresses', '2026-03-01', 'v10.2.4411', '10.2.3.4', '03/01/2026 07:30'],
    ['tickets and codes', 'INC0012345', 'I10, E11.9', 'CPT 99213', 'PO 4500123456'],
    ['ages of accounts', 'A/R aged 95 days', 'aged 120 days', 'age 95 %', 'aged over 90 days'],
    ['groups of people', 'patients aged 90 or older', 'age 90+', 'patients: 12345678 a year'],
    ['ways to reach a team', 'help desk (617) 555-2342', 'emr@mercy.example, ext. 41234'],
    [
      'a team with patients in its name',
      'Patient Access, 617-555-2342',
      'patient portal: a@b.example',
    ],
    [
      'an identifier as a subject',
      'MRN merge: 12,345 duplicates',
      'The MRN has 7 digits since 2026',
    ],
    ['the printer', 'printer S/N CNB1234567', 'asset serial number 5CD1234567'],
    ['another line', 'patient\n617-555-2342'],
  ])('%s', (_, ...texts) => {
    for (const text of texts) expect(classesIn(text)).toEqual([]);
  });

  it.each([
    ['a name', 'Jane Roe of Elm Street was seen on Tuesday'],
    ['a number in words', 'aged ninety-four'],
    ['a year of birth', 'birth year 1951'],
    ['nine digits that stand alone', '219099998'],
    ['digits without a word that says what they are', 'see 4471209'],
  ])('what cannot be told from ordinary text: %s', (_, text) => {
    expect(classesIn(text)).toEqual([]);
  });
});

describe('A finding', () => {
  it('is of a patient, but for the number of a provider', () => {
    const of = (text: string) => identifiersIn(text).map(isOfPatient);
    expect(of('NPI 1234567893')).toEqual([false]);
    expect(of('MRN 1234567893')).toEqual([true]);
  });

  it('never carries the text', () => {
    expect(Object.keys(identifiersIn('MRN 1234567')[0]!).toSorted()).toEqual([
      'class',
      'end',
      'start',
    ]);
  });
});
