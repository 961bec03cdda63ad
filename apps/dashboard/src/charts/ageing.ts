import type { Formats } from '../parts/format';

/** A red flag that waits for an answer. */
export interface WaitingFlag {
  id: string;
  name: string;
  href?: string;
  ageDays: number;
  /** In how many days it had to be answered; null: no clock runs. */
  clockDays: number | null;
  owner?: string;
  /** Whether it is late, where that is known by the hour or by a clock before. */
  late?: boolean;
}

const BANDS = [
  { word: '0 to 2 days', to: 2 },
  { word: '3 to 7 days', to: 7 },
  { word: '8 to 14 days', to: 14 },
  { word: '15 to 30 days', to: 30 },
  { word: 'over 30 days', to: Infinity },
];

/** Whether a flag has waited longer than its clock allows. */
export const isLate = ({ ageDays, clockDays, late }: WaitingFlag): boolean =>
  late ?? (clockDays !== null && ageDays > clockDays);

/** By how many days it is late; negative while there is time. */
export const lateness = ({ ageDays, clockDays }: WaitingFlag): number =>
  ageDays - (clockDays ?? Infinity);

/** The flags by how long they have waited, in time and late. */
export function bandsOf(flags: readonly WaitingFlag[]) {
  return BANDS.map(({ word, to }, index) => {
    const from = BANDS[index - 1]?.to ?? -Infinity;
    const inBand = flags.filter(({ ageDays }) => ageDays > from && ageDays <= to);
    const late = inBand.filter(isLate).length;
    return { word, late, inTime: inBand.length - late };
  });
}

/** How many have waited too long, and which the longest. */
export function ageingFinding(flags: readonly WaitingFlag[], say: Formats): string {
  const late = flags.filter(isLate);
  const [oldest] = flags.toSorted((a, b) => b.ageDays - a.ageDays);
  const unowned = late.filter(({ owner }) => !owner).length;
  return [
    `${say.number(late.length)} of ${say.count(flags.length, 'open flag')} ${say.is(late.length)} past the response clock`,
    unowned > 0 ? `, ${say.number(unowned)} without an owner` : '',
    oldest ? `; the oldest has waited ${say.count(oldest.ageDays, 'day')}` : '',
  ]
    .join('')
    .concat('.');
}
