import * as fc from 'fast-check';
import { plainText } from './plain-text';

const plain = (written: string) => plainText(written).text;

describe('A text taken out of its disguise', () => {
  it.each([
    ['full width', 'ＭＲＮ：１２３', 'MRN:123'],
    ['Arabic and Persian digits', '١٢٣ ۴۵۶', '123 456'],
    ['Devanagari, Thai and Khmer digits', '१२३ ๔๕๖ ៧៨៩', '123 456 789'],
    ['styled digits', '𝟏𝟚𝟥𝟺 ⑤⁶₇', '1234 567'],
    ['zero-width signs', '1\u200b2\u200d3\ufeff4', '1234'],
    ['direction marks', '\u202e12\u200f3\u2069', '123'],
    ['soft hyphens, strokes and key caps', '1\u00ad2\u03363\ufe0f\u20e3', '123'],
    ['blanks that are letters', '1\u31642\u28003', '123'],
    ['dashes', '1‐2‑3–4—5−6', '1-2-3-4-5-6'],
    ['spaces', '1\u00a02\u20093\u3000\u20284', '1 2 3  4'],
    ['dots and slashes', '1·2•3⁄4∕5', '1.2.3/4/5'],
    ['letters of other scripts', 'МRΝ ЅЅΝ', 'MRN SSN'],
    ['accents', 'né à Zürich', 'ne a Zurich'],
  ])('%s', (_, written, read) => expect(plain(written)).toBe(read));

  it('is the same where it is plain already', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => plain(text) === text));
  });

  it('is plain: nothing changes a second time, for every sign there is', () => {
    for (let code = 0; code < 0x20000; code += 1) {
      const once = plain(String.fromCodePoint(code));
      if (plain(once) !== once) throw new Error(`U+${code.toString(16)} changes twice.`);
    }
  });

  it('leads back to where each sign was written', () => {
    const signs = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(signs, signs, (before, after) => {
        const [head, tail] = [before.join(''), after.join('')];
        const read = plainText(`${head}№７${tail}`);
        const start = plain(head).length;
        expect(read.written(start, start + 3)).toEqual({
          start: head.length,
          end: head.length + 2,
        });
      }),
    );
  });
});
