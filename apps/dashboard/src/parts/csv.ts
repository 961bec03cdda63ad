const NUMBER = /^[+\-−]?\p{Sc}?[\d.,\u00a0]*\d[KMB]?%?$/u;
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of a file: what a spreadsheet would run as a formula is text, and quotes are doubled. */
function cellOf(shown: string): string {
  const text = FORMULA.test(shown) && !NUMBER.test(shown) ? `'${shown}` : shown;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What stands in a cell; parts that stand apart on the screen stay apart, and a dash is nothing. */
function shownIn(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  copy.querySelectorAll('[data-not-in-files]').forEach((part) => part.remove());
  const words: string[] = [];
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) words.push((texts.currentNode.textContent ?? '').trim());
  const said = words.filter(Boolean).join(' ').replaceAll('\u00a0', ' ');
  return said === '–' ? '' : said;
}

/** A table as it is shown, in its present order, as the lines of a CSV file. */
export function csvOf(table: HTMLTableElement): string {
  const lines = Array.from(table.rows, (row) =>
    Array.from(row.cells)
      .filter((cell) => cell.dataset['notInFiles'] === undefined)
      .map((cell) => cellOf(shownIn(cell)))
      .join(','),
  );
  return `${lines.join('\r\n')}\r\n`;
}

/** What a file of something is called: at most 64 small letters, digits and dashes. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 64)
      .replaceAll(/^-|-$/g, '') || 'table'
  );
}

/** Hands a table to the browser as a file that a spreadsheet opens with its letters right. */
export function saveCsv(table: HTMLTableElement, name: string): void {
  const file = new Blob(['\ufeff', csvOf(table)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
