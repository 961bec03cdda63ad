import * as fc from 'fast-check';
import { identifiersIn, isOfPatient } from './identifiers';
import { masked } from './masked';
import { recordNumbersLike } from './record-number-shape';

describe('A masked text', () => {
  it('says of what class each removed identifier was, and keeps the rest to the letter', () => {
    expect(masked('Größe: MRN 1234567, DOB 4/12/1951!')).toBe(
      'Größe: MRN [removed: medical record number], DOB [removed: date of birth]!',
    );
  });

  it('is the same text where nothing was found, and keeps the number of a provider', () => {
    for (const text of ['', 'Build 10.2.4411', 'NPI 1234567893']) expect(masked(text)).toBe(text);
  });

  it('has no identifier of a patient in it, whatever stood together', () => {
    const piece = fc.constantFrom(
      'MRN ',
      'SSN ',
      'DOB ',
      'age ',
      'pt ',
      'VIN ',
      ' and ',
      '-',
      ' ',
      '\n',
      'E',
      '(',
      '１',
      '1234567',
      '219-09-9998',
      '4/12/1951',
      '93',
      '617-555-2342',
      'a@b.example',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const left = identifiersIn(masked(pieces.join(''))).filter(isOfPatient);
        expect(left).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The record numbers of a site', () => {
  const find = (shape: string, text: string) => {
    const detector = recordNumbersLike(shape)!;
    return identifiersIn(text, [detector]).map((found) => text.slice(found.start, found.end));
  };

  it('are found by their shape alone: 9 is a digit, A a letter, a sign may be left out', () => {
    expect(find('E9999999', 'see E1234567 and e7654321')).toEqual(['E1234567', 'e7654321']);
    expect(find('AA-9999', 'see KX-1234, KX1234')).toEqual(['KX-1234', 'KX1234']);
    expect(masked('see E1234567', [recordNumbersLike('E9999999')!])).toBe(
      'see [removed: medical record number]',
    );
  });

  it('are not part of a longer number', () => {
    expect(find('E9999999', 'see E12345678 and XE1234567')).toEqual([]);
  });

  it.each(['', '9999', 'E999', '(9+)+$99999', 'E999999999999999999999', 'AAAAAAA'])(
    'have no shape like "%s"',
    (shape) => expect(recordNumbersLike(shape)).toBeUndefined(),
  );
});
