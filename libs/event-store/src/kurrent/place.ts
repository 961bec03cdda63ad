import { Invalid } from '../errors';
import { decodePosition, encodePosition, type Position, START } from '../position';
import type { Place } from './driver';

/** A place in the database's log as a position. */
export function positionAt({ commit, prepare }: Place): Position {
  return encodePosition(commit, prepare);
}

/** The place behind a position; none for the start. */
export function placeOf(position: Position): Place | undefined {
  if (position === START) return undefined;
  const [commit, prepare] = decodePosition(position);
  if (commit === undefined || prepare === undefined) {
    throw new Invalid(`${position} is a position of another kind of store.`);
  }
  return { commit, prepare };
}
