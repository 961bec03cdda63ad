import * as fc from 'fast-check';
import { pastedRows } from './pasted-rows';

describe('Measurements pasted from a spreadsheet', () => {
  it('are a day and a value a line', () => {
    expect(pastedRows('2026-03-31\t7.4\r\n2026-04-30\t1,234.5\n')).toEqual([
      { line: 1, day: '2026-03-31', value: 7.4 },
      { line: 2, day: '2026-04-30', value: 1234.5 },
    ]);
  });

  it('are what was counted and out of how many, where there are two numbers', () => {
    expect(pastedRows('2026-03-31\t12\t480')).toEqual([
      { line: 1, day: '2026-03-31', numerator: 12, denominator: 480 },
    ]);
  });

  it('may have headings and empty lines, which are left out', () => {
    const rows = pastedRows('Day\tValue\n\n2026-03-31\t7');
    expect(rows).toEqual([{ line: 3, day: '2026-03-31', value: 7 }]);
  });

  it.each([
    ['03/31/2026\t7\n03/30/2026\t7', 'day'],
    ['2026-02-30\t7', 'day'],
    ['2026-03-31\tseven\n2026-03-31\tseven', 'number'],
    ['2026-03-31\t41%', 'number'],
    ['2026-03-31', 'cells'],
    ['2026-03-31\t1\t2\t3', 'cells'],
    ['2026-03-31\t1\n2026-03-31\t2', 'twice'],
  ])('say what is wrong with %j: %s', (text, wrong) => {
    expect(pastedRows(text).at(-1)?.wrong).toBe(wrong);
  });

  it('lose no line: what is neither heading nor empty is a row, right or wrong', () => {
    const line = fc.tuple(
      fc.constantFrom('2026-01-01', 'x', '2026-13-01'),
      fc.constantFrom('1', 'a'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = ['2025-01-01\t1', ...lines.map((cells) => cells.join('\t'))].join('\n');
        expect(pastedRows(text)).toHaveLength(lines.length + 1);
      }),
    );
  });
});
