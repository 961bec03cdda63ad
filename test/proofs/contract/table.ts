import { BACK_ENDS, type BackEnd, CASES, excuse, NEEDS_FAULTS } from './cases';
import type { Tried } from './suite';

/** What a case came to on a back end. */
export interface Cell {
  readonly text: string;
  readonly miss: boolean;
}

/** The table of cases by back ends; a case that failed or was not tried anywhere is a miss. */
export function tableOf(tried: readonly Tried[], hasServer: boolean): Cell[][] {
  return CASES.map((_, index) =>
    BACK_ENDS.map((backEnd) => cell(index + 1, backEnd, tried, hasServer)),
  );
}

/** The table as text. */
export function textOf(table: readonly Cell[][]): string {
  const rows = table.map((cells, index) => [
    `${index + 1} ${CASES[index]}`,
    ...cells.map(({ text }) => text),
  ]);
  const all = [['case', ...BACK_ENDS], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cell(number: number, backEnd: BackEnd, tried: readonly Tried[], hasServer: boolean): Cell {
  if (backEnd === 'real server' && !hasServer) return { text: 'not run', miss: false };
  const own = tried.filter(
    ({ titles }) =>
      backEndOf(titles) === backEnd && titles.some((title) => title.startsWith(`(${number})`)),
  );
  const failed = own.filter(({ status }) => status === 'failed').length;
  const passed = own.filter(({ status }) => status === 'passed').length;
  if (failed > 0) return { text: `${failed} FAILED`, miss: true };
  if (passed > 0) return { text: `${passed} passed`, miss: false };
  const reason = excuse(number, backEnd);
  if (reason !== undefined) return { text: `- ${reason}`, miss: false };
  const needsFaults = backEnd === 'real server' && NEEDS_FAULTS.includes(number);
  return needsFaults ? { text: '- on the double', miss: false } : { text: 'MISSING', miss: true };
}

/** The back end that the titles of a test name. */
export function backEndOf(titles: readonly string[]): BackEnd | undefined {
  const text = titles.join(' ');
  if (/the double/.test(text)) return 'double';
  if (/a real KurrentDB/.test(text)) return 'real server';
  if (/in SQLite/.test(text)) return 'SQLite';
  return /in memory/.test(text) ? 'memory' : undefined;
}
