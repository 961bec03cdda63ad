import { encodePosition, START } from './position';
import { positionNumber } from './position-number';

test('a position of a store that counts is a number, and the start is 0', () => {
  expect(positionNumber(START)).toBe(0);
  expect(positionNumber(encodePosition(12))).toBe(12);
});

test('a position of a store that needs two numbers is refused', () => {
  expect(() => positionNumber(encodePosition(1, 1))).toThrow(/another kind of store/);
});
