import { sentence, type Telling } from './telling';

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
  { band: 'twoDays', to: 2 },
  { band: 'week', to: 7 },
  { band: 'twoWeeks', to: 14 },
  { band: 'month', to: 30 },
  { band: 'longer', to: Infinity },
] as const;

/** Whether a flag has waited longer than its clock allows. */
export const isLate = ({ ageDays, clockDays, late }: WaitingFlag): boolean =>
  late ?? (clockDays !== null && ageDays > clockDays);

/** By how many days it is late; negative while there is time. */
export const lateness = ({ ageDays, clockDays }: WaitingFlag): number =>
  ageDays - (clockDays ?? Infinity);

/** The flags by how long they have waited, in time and late. */
export function bandsOf(flags: readonly WaitingFlag[]) {
  return BANDS.map(({ band, to }, index) => {
    const from = BANDS[index - 1]?.to ?? -Infinity;
    const inBand = flags.filter(({ ageDays }) => ageDays > from && ageDays <= to);
    const late = inBand.filter(isLate).length;
    return { band, late, inTime: inBand.length - late };
  });
}

/** How many have waited too long, and which the longest. */
export function ageingFinding(flags: readonly WaitingFlag[], { t, say }: Telling): string {
  const late = flags.filter(isLate);
  const [oldest] = flags.toSorted((a, b) => b.ageDays - a.ageDays);
  const unowned = late.filter(({ owner }) => !owner).length;
  return sentence([
    t('ageing.finding', {
      ...say.counted(late.length),
      flags: t('ageing.flags', say.counted(flags.length)),
    }),
    unowned > 0 && t('ageing.unowned', { n: say.number(unowned) }),
    oldest && t('ageing.oldest', { days: t('word.days', say.counted(oldest.ageDays)) }),
  ]);
}
