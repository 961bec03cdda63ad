import * as fc from 'fast-check';
import { decodePosition, encodePosition, isOfAnotherLog, isPosition, START } from './position';

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

test('a position tells whether a log on another kind of database gave it out', () => {
  const [one, two] = [encodePosition(7), encodePosition(7, 7)];
  expect([isOfAnotherLog(one, two), isOfAnotherLog(two, one)]).toEqual([true, true]);
  expect([isOfAnotherLog(one, one), isOfAnotherLog(two, two)]).toEqual([false, false]);
  expect([isOfAnotherLog(START, two), isOfAnotherLog(one, START)]).toEqual([false, false]);
});

test.each(['', 'a', '1', 'a12', 'b1', 'a1 ', "a1'--", 'a1a1a1'])('"%s" is no position', (text) => {
  expect(isPosition(text)).toBe(false);
});
