/** A line of a spreadsheet as a measurement: a value, or what was counted and out of how many. */
export interface PastedRow {
  readonly line: number;
  readonly day: string;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Why it cannot be sent. */
  readonly wrong?: PastedFault;
}

/** What can be wrong with a line before it is sent. */
export type PastedFault = 'day' | 'number' | 'cells' | 'twice';

const DAY = /^\d{4}-\d\d-\d\d$/;
const GROUPED = /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^[-−]?(\d+(\.\d+)?|\.\d+)$/;

/** The rows of what was copied from a spreadsheet; a first line of headings is left out. */
export function pastedRows(text: string): PastedRow[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [first] = lines;
  const isHeading = first && !DAY.test(first.cells[0] ?? '') && numberOf(first.cells[1]) === null;
  const days = new Set<string>();
  return lines.slice(isHeading ? 1 : 0).map(({ line, cells }) => {
    const row = rowOf(line, cells);
    if (row.wrong) return row;
    if (days.has(row.day)) return { ...row, wrong: 'twice' };
    days.add(row.day);
    return row;
  });
}

const cellsOf = (line: string) => line.split('\t').map((cell) => cell.trim());

function rowOf(line: number, [day = '', ...rest]: readonly string[]): PastedRow {
  const cells = rest.filter(Boolean);
  const numbers = cells.map(numberOf);
  if (!isDay(day)) return { line, day, wrong: 'day' };
  if (cells.length === 0 || cells.length > 2) return { line, day, wrong: 'cells' };
  const [one, other] = numbers;
  if (one === null || one === undefined || other === null) return { line, day, wrong: 'number' };
  return other === undefined
    ? { line, day, value: one }
    : { line, day, numerator: one, denominator: other };
}

/** A number as spreadsheets write it, with or without commas between thousands; null if it is none. */
function numberOf(cell: string | undefined): number | null {
  if (!cell || !(GROUPED.test(cell) || PLAIN.test(cell))) return null;
  return Number(cell.replaceAll(',', '').replace('−', '-'));
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
