import * as fc from 'fast-check';
import { decodePosition, encodePosition, isPosition, START } from './position';

const number = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

test('comparing positions as texts compares their numbers', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(encodePosition(a) < encodePosition(b)).toBe(a < b);
      expect(encodePosition(a, b) < encodePosition(b, a)).toBe(a < b);
    }),
  );
});

test('the start comes before every position', () => {
  fc.assert(fc.property(number, (a) => START < encodePosition(a)));
});

test('a position gives back its numbers', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(decodePosition(encodePosition(a))).toEqual([a]);
      expect(decodePosition(encodePosition(a, b))).toEqual([a, b]);
      expect(isPosition(encodePosition(a, b))).toBe(true);
    }),
  );
});

test.each(['', 'a', '1', 'a12', 'b1', 'a1 ', "a1'--", 'a1a1a1'])('"%s" is no position', (text) => {
  expect(isPosition(text)).toBe(false);
});
