import type { RecoveringQueue } from '../src/charts/queue';
import type { ReadinessCell } from '../src/charts/readiness-cell';
import { daysLater } from '../src/parts/day';

const named = (...names: readonly string[]) =>
  names.map((name) => ({ id: name, name, href: `#${name}` }));

export const workflows = named(
  'Registration',
  'Order entry',
  'Med admin',
  'Document­ation',
  'Coding & CDI',
  'Scanning',
  'Release of info',
  'Charge capture',
);
export const sites = named('Northlake Main', 'Harbor', 'St. Brigid', 'Eastfield', 'Clinics (22)');

const percents: readonly (readonly (number | null)[])[] = [
  [92, 88, 84, 90, 71, 66, 78, 83],
  [85, 62, 70, 58, 49, 44, 61, 66],
  [90, 81, 79, 83, 74, null, 80, 77],
  [88, 76, 82, 74, 63, 57, 72, 70],
  [94, 80, null, 77, 68, 52, 64, 73],
];
const blocked: Record<string, string> = {
  '1-3': 'templates unsigned',
  '1-4': 'no coder backfill',
  '1-5': 'backlog of 9 days',
  '3-5': 'scanner on order',
};

export const cells: ReadinessCell[] = sites.flatMap((site, row) =>
  workflows.map((workflow, column) => ({
    site: site.id,
    workflow: workflow.id,
    percent: percents[row]?.[column] ?? null,
    blocked: blocked[`${row}-${column}`],
    stale: row === 2 && column === 4,
    notApplicable: row === 4 && column === 2,
    href: `#cell-${row}-${column}`,
  })),
);

const since = (...values: readonly (number | null)[]) =>
  values.map((value, week) => ({ day: daysLater('2026-07-20', 7 * week), value }));

export const queues: RecoveringQueue[] = [
  {
    id: 'q1',
    name: 'Discharged, not final billed',
    href: '#q1',
    unit: 'days',
    lowerIsBetter: true,
    baseline: 5.8,
    series: since(
      6.2,
      8.4,
      9.8,
      9.5,
      9.1,
      8.8,
      8.5,
      8.1,
      7.8,
      7.4,
      7.2,
      6.9,
      6.7,
      6.5,
      6.4,
      6.3,
      6.2,
    ),
  },
  {
    id: 'q2',
    name: 'Coding turnaround',
    href: '#q2',
    unit: 'days',
    lowerIsBetter: true,
    baseline: 2.1,
    series: since(
      2.4,
      3.9,
      4.6,
      4.8,
      4.7,
      4.6,
      4.4,
      4.3,
      4.2,
      4.2,
      4.1,
      4.1,
      4.2,
      4.2,
      4.3,
      4.4,
      4.5,
    ),
  },
  {
    id: 'q3',
    name: 'Scanned within 24 hours',
    href: '#q3',
    unit: '%',
    baseline: 96,
    series: since(91, 72, 64, 70, 78, 83, 88, 91, 94, 96, 97, 97, 98, 98, 97, 98, 98),
  },
  {
    id: 'q4',
    name: 'Chart delinquency',
    href: '#q4',
    unit: '%',
    lowerIsBetter: true,
    baseline: 12,
    stale: true,
    series: since(14, 19, 24, null, 23, 22, 21, 20),
  },
  {
    id: 'q5',
    name: 'Release of information',
    href: '#q5',
    unit: 'days',
    lowerIsBetter: true,
    baseline: null,
    series: since(4, 6, 7, 6),
  },
];
