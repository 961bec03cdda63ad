import { Invalid } from './errors';
import { decodePosition, type Position, START } from './position';

/** The number behind a position of a store that counts its events from 1; 0 for `START`. */
export function positionNumber(position: Position): number {
  if (position === START) return 0;
  const numbers = decodePosition(position);
  if (numbers.length !== 1)
    throw new Invalid(`${position} is a position of another kind of store.`);
  return Number(numbers[0]);
}
