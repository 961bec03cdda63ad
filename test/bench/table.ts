import { type Figure, isMet } from './figures';

const WIDTHS = [56, 14, 24, 12];

/** Figures as lines of text: what was measured beside what was aimed at. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['', 'measured', 'lowest .. highest', 'aim', ''];
  return [head, ...figures.map(cellsOf)].map(lineOf).join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { name, unit, value, aim, rounds } = figure;
  const spread =
    rounds.length > 1 ? `${said(Math.min(...rounds))} .. ${said(Math.max(...rounds))}` : '';
  const met = isMet(figure);
  return [
    name,
    `${said(value)} ${unit}`,
    spread,
    aimSaid(aim),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}

function aimSaid(aim: Figure['aim']): string {
  if (!aim) return '';
  return 'atLeast' in aim ? `>= ${said(aim.atLeast)}` : `<= ${said(aim.atMost)}`;
}

function lineOf(cells: readonly string[]): string {
  const [name = '', ...rest] = cells;
  const columns = rest.map((cell, index) => cell.padStart(WIDTHS[index + 1] ?? 0));
  return [name.padEnd(WIDTHS[0]!), ...columns].join('  ').trimEnd();
}

function said(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}
