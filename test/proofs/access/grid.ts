/** A letter for each who may: the ten roles, and R for who looks after the installation. */
export const LETTERS = ['S', 'C', 'P', 'H', 'D', 'B', 'A', 'V', 'L', 'U', 'R'] as const;

/** One row of what is expected. */
export interface Row {
  readonly name: string;
  /** The letters at their places; in small where only a part is meant. */
  readonly letters: readonly string[];
  /** What else is said of the row. */
  readonly marks: readonly string[];
}

const CELLS = / +((?:[A-Za-z.] ){10}[A-Za-z.])(?: +(.*))?$/;

/** Reads a grid: a row begins in the first column, what is indented goes on with its marks. */
export function rowsOf(grid: string): ReadonlyMap<string, Row> {
  const lines = grid
    .replaceAll(/\n {2,}/g, ' ')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map(rowOf).map((row) => [row.name, row]));
}

function rowOf(line: string): Row {
  const found = CELLS.exec(line);
  if (!found) throw new Error(`This is no row: ${line}`);
  const letters = found[1]!.split(' ');
  const wrong = letters.findIndex(
    (letter, at) => !['.', LETTERS[at]].includes(letter.toUpperCase()),
  );
  if (wrong >= 0) throw new Error(`A letter is at the wrong place: ${line}`);
  const marks = (found[2] ?? '').split(/[ :]+/).filter(Boolean);
  return { name: line.slice(0, found.index), letters, marks };
}

/** The letter of a role in a row: itself, itself in small, or a dot. */
export function letterIn({ letters }: Row, letter: string | undefined): string {
  return letters.find((each) => each.toUpperCase() === letter) ?? '.';
}
