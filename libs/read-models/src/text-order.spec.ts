import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { compareTexts } from './text-order';

const text = fc.string({ unit: 'binary', maxLength: 6 });

describe('The order of texts', () => {
  it('is that of the bytes in which a database keeps them', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareTexts(a, b))).toBe(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('puts a smiley behind a full-width letter, which the order of JavaScript does not', () => {
    const [letter, smiley] = ['\u{ff21}', '\u{1f600}'];
    expect(smiley < letter).toBe(true);
    expect(compareTexts(smiley, letter)).toBeGreaterThan(0);
  });

  it('is the one in which SQLite sorts', () => {
    const database = new Database(':memory:');
    const sorted = database.prepare('select value from json_each(?) order by value').pluck();
    const texts = ['b', '', '\u{1f600}', 'B', '\u{ff21}', 'é', '\u{ffff}', 'ba', '\u{1f600}a'];
    expect(texts.toSorted(compareTexts)).toEqual(sorted.all(JSON.stringify(texts)));
    database.close();
  });
});
