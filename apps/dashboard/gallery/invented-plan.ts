import type { BurnUpData } from '../src/charts/burn-up';
import type { PlannedMilestone } from '../src/charts/planned';
import type { GateCondition, GateCriterion, GateVote } from '../src/charts/scorecard';
import type { SlippingMilestone } from '../src/charts/slip';
import { daysLater } from '../src/parts/day';

export const milestones: PlannedMilestone[] = [
  {
    id: 'm1',
    name: 'Wave 1 go-live (Main)',
    href: '#m1',
    baselineOn: '2026-06-08',
    forecastOn: '2026-07-13',
    achievedOn: '2026-07-13',
  },
  {
    id: 'm2',
    name: 'Integrated test cycle 2',
    href: '#m2',
    baselineOn: '2026-09-21',
    forecastOn: '2026-10-12',
    achievedOn: '2026-10-12',
  },
  {
    id: 'm3',
    name: 'Chart conversion rehearsal',
    href: '#m3',
    baselineOn: '2026-10-26',
    forecastOn: '2026-12-07',
    safeOn: '2026-12-20',
  },
  {
    id: 'm4',
    name: 'Coding & CDI validated',
    href: '#m4',
    baselineOn: '2026-11-09',
    forecastOn: '2026-12-21',
    safeOn: '2027-01-18',
  },
  {
    id: 'm5',
    name: 'Provider training complete',
    href: '#m5',
    baselineOn: '2026-11-23',
    forecastOn: '2027-01-11',
    safeOn: '2027-02-01',
  },
  {
    id: 'm6',
    name: 'Go/no-go, wave 2',
    href: '#m6',
    kind: 'gate',
    baselineOn: '2026-12-01',
    forecastOn: '2027-01-25',
    safeOn: '2027-02-10',
  },
  {
    id: 'm7',
    name: 'Wave 2 go-live',
    href: '#m7',
    baselineOn: '2026-12-07',
    forecastOn: '2027-02-01',
    safeOn: '2027-02-20',
  },
  {
    id: 'm8',
    name: 'First benefit review',
    href: '#m8',
    baselineOn: '2027-02-01',
    forecastOn: '2027-03-29',
    safeOn: '2027-04-25',
  },
];

const moves = (...days: readonly [string, string, string?][]) =>
  days.map(([reportedOn, forecastOn, reason], index) => ({
    reportedOn,
    forecastOn,
    reason,
    href: `#report-${index}`,
  }));

export const reports: SlippingMilestone[] = [
  {
    id: 'm7',
    name: 'Wave 2 go-live',
    href: '#m7',
    reports: moves(
      ['2026-05-01', '2026-12-07'],
      ['2026-07-01', '2026-12-14', 'Wave 1 later'],
      ['2026-09-01', '2027-01-11', 'Order sets unsigned'],
      ['2026-10-15', '2027-01-23', 'Backfill missing'],
      ['2026-11-15', '2027-02-01', 'Provider training late'],
    ),
  },
  {
    id: 'm5',
    name: 'Provider training complete',
    href: '#m5',
    reports: moves(
      ['2026-05-01', '2026-11-23'],
      ['2026-08-01', '2026-11-30', 'Rooms'],
      ['2026-10-01', '2026-12-20', 'Bookings low'],
      ['2026-11-15', '2027-01-11', 'Bookings low'],
    ),
  },
  {
    id: 'm3',
    name: 'Chart conversion rehearsal',
    href: '#m3',
    reports: moves(
      ['2026-05-01', '2026-10-26'],
      ['2026-09-01', '2026-11-16', 'Scanning backlog'],
      ['2026-11-15', '2026-12-07', 'Scanning backlog'],
    ),
  },
  {
    id: 'm2',
    name: 'Integrated test cycle 2',
    href: '#m2',
    achievedOn: '2026-10-12',
    reports: moves(
      ['2026-05-01', '2026-09-21'],
      ['2026-08-01', '2026-10-05', 'Interfaces'],
      ['2026-10-12', '2026-10-12', 'Interfaces'],
    ),
  },
];

const weeks = Array.from({ length: 24 }, (_, week) => daysLater('2026-06-01', 7 * week));
const done = [
  2, 6, 10, 16, 24, 33, 44, 55, 70, 86, 104, 121, 140, 158, 178, 197, 214, 233, 249, 264, 278, 290,
  301, 312,
];

export const burnUp: BurnUpData = {
  days: weeks.map((day, week) => ({
    day,
    done: done[week] ?? 0,
    scope: week < 7 ? 370 : week < 15 ? 388 : 410,
  })),
  plan: [
    { day: '2026-06-01', done: 0 },
    { day: '2026-08-15', done: 150 },
    { day: '2026-10-31', done: 350 },
    { day: '2026-12-07', done: 388 },
  ],
  forecast: [
    { day: weeks.at(-1) ?? '', low: 312, high: 312 },
    { day: '2026-12-20', low: 352, high: 378 },
    { day: '2027-01-25', low: 382, high: 410 },
  ],
  due: '2027-01-25',
};

export const criteria: GateCriterion[] = [
  {
    id: 'c1',
    name: 'Training passed',
    href: '#c1',
    required: '95% of those required',
    actual: '71% (812 of 1,144)',
    standing: 'notMet',
    evidence: { name: 'Training ledger', href: '#e1' },
    owner: 'Training lead',
  },
  {
    id: 'c2',
    name: 'No blocked workflow',
    href: '#c2',
    required: '0',
    actual: '4 at two sites',
    standing: 'notMet',
    evidence: { name: 'Readiness map', href: '#e2' },
    owner: 'HIM director',
  },
  {
    id: 'c3',
    name: 'Downtime forms at every unit',
    href: '#c3',
    required: '42 units',
    actual: '39 units',
    standing: 'workedAround',
    evidence: { name: 'Walk-round Nov 12', href: '#e3' },
    owner: 'COO',
  },
  {
    id: 'c4',
    name: 'Interfaces at volume',
    href: '#c4',
    required: '31 of 31',
    actual: '27 of 31',
    standing: 'stale',
    evidence: { name: 'Test report Oct 2', href: '#e4' },
    owner: 'Integration lead',
  },
  {
    id: 'c5',
    name: 'Legacy charts reachable',
    href: '#c5',
    required: 'within 2 minutes',
    standing: 'missing',
  },
  {
    id: 'c6',
    name: 'Open severe defects',
    href: '#c6',
    required: '0',
    actual: '0',
    standing: 'met',
    evidence: { name: 'Defect list', href: '#e6' },
    owner: 'CIO',
  },
  {
    id: 'c7',
    name: 'Command centre staffed',
    href: '#c7',
    required: '24 h for 14 days',
    actual: '24 h for 14 days',
    standing: 'met',
    evidence: { name: 'Roster', href: '#e7' },
    owner: 'Program director',
  },
];

export const votes: GateVote[] = [
  { by: 'CIO', vote: 'go' },
  { by: 'CMIO', vote: 'conditional' },
  {
    by: 'HIM director',
    vote: 'noGo',
    dissent: 'Coding cannot absorb both waves without backfill.',
  },
  { by: 'COO', vote: null },
];

export const conditions: GateCondition[] = [
  { text: 'Two coders of backfill contracted', owner: 'CFO', dueOn: '2026-11-14' },
  { text: 'Harbor providers at 90% booked', dueOn: '2026-12-05' },
  {
    text: 'Downtime printers tested',
    owner: 'IT delivery',
    dueOn: '2026-11-10',
    closedOn: '2026-11-09',
  },
];
