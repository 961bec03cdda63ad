import type { Asker } from './askers';

/** One question of the matrix: who asks what where, what is to come of it, and how it is asked. */
export interface Cell {
  /** The row of the table that it depends on. */
  readonly row: string;
  readonly asker: Asker;
  /** Where, and about what. */
  readonly place: string;
  readonly expected: string;
  readonly ask: () => Promise<string> | string;
}

/** What a cell answered, where that is not what is expected. */
export async function mismatchOf(cell: Cell): Promise<string | undefined> {
  const { row, asker, place, expected } = cell;
  const actual = await answerOf(cell);
  if (actual === expected) return undefined;
  return `${row} / ${asker.name} / ${place}: expected ${expected}, was ${actual}`;
}

async function answerOf({ ask }: Cell): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    return `broke: ${String(error)}`;
  }
}
