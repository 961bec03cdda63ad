/** What a spreadsheet would run; a number may begin with a minus. */
const RUNS = /^(?:[=+@\t\r]|-(?![\d.,\s]*%?$))/;
const BYTE_ORDER_MARK = '\uFEFF';

function fieldOf(text: string): string {
  const harmless = RUNS.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of text as CSV that a spreadsheet opens and runs nothing of. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(fieldOf).join(',')).join('\r\n');

const wordsOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What stands in a table, row by row, as it is shown. */
export const rowsOf = (table: HTMLTableElement): string[][] =>
  [...table.rows].map((row) => [...row.cells].map(wordsOf));
