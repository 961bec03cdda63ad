import { daysBetween } from '../parts/day';
import { sentence, type Telling } from './telling';

/** A queue after go-live, on its way back to what it was before. */
export interface RecoveringQueue {
  id: string;
  name: string;
  href?: string;
  unit: string;
  /** Null: it was not measured before go-live, so nothing can be said. */
  baseline: number | null;
  lowerIsBetter?: boolean;
  /** Since go-live, oldest first; null: not measured. */
  series: readonly { day: string; value: number | null }[];
  /** No newer figure than its clock allows. */
  stale?: boolean;
  /** How it stands by the rule of the ledger, which asks for some weeks in a row; goes before the figures. */
  status?: 'recovered' | 'recovering' | 'relapsed' | 'stale' | 'missing';
  /** Since when it is off by that rule; null while it is not. */
  since?: string | null;
}

/** Where a queue is on its way back. */
export interface Recovery {
  current: number;
  /** How far from the baseline; positive is worse. */
  off: number;
  /** Of the way from its worst back to the baseline, in percent; below 0 never, above 100 is better than before. */
  recovered: number;
  /** Units a week nearer to the baseline; negative moves away. Null: one figure only. */
  pace: number | null;
  /** Since when it is off its baseline. */
  since: string | null;
}

const PACE_DAYS = 28;

/** What the figures of a queue say; null if there is no baseline or no figure. */
export function recoveryOf(queue: RecoveringQueue): Recovery | null {
  const { baseline, series, lowerIsBetter } = queue;
  const known = series.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const last = known.at(-1);
  if (!last || baseline === null) return null;
  const off = (value: number) => (lowerIsBetter ? value - baseline : baseline - value);
  const worst = known.reduce((most, { value }) => Math.max(most, off(value)), 0);
  const before = known.findLast(({ day }) => daysBetween(day, last.day) >= PACE_DAYS) ?? known[0];
  const weeks = before ? daysBetween(before.day, last.day) / 7 : 0;
  const well = known.findLastIndex(({ value }) => off(value) <= 0);
  return {
    current: last.value,
    off: off(last.value),
    recovered: worst > 0 ? (100 * (worst - off(last.value))) / worst : 100,
    pace: before && weeks > 0 ? (off(before.value) - off(last.value)) / weeks : null,
    since:
      queue.since !== undefined
        ? queue.since
        : off(last.value) > 0
          ? (known[well + 1]?.day ?? null)
          : null,
  };
}

/** How many queues are back, and which is furthest from it. */
export function recoveryFinding(queues: readonly RecoveringQueue[], { t, say }: Telling): string {
  const known = queues.flatMap((queue) => {
    const recovery = recoveryOf(queue);
    return recovery ? [{ ...queue, ...recovery }] : [];
  });
  const back = known.filter(({ off }) => off <= 0).length;
  const [worst] = known.filter(({ off }) => off > 0).toSorted((a, b) => a.recovered - b.recovered);
  const unknown = queues.length - known.length;
  return sentence([
    t('recovery.finding', {
      ...say.counted(back),
      queues: t('recovery.queues', say.counted(known.length)),
    }),
    worst &&
      t('recovery.worst', {
        name: worst.name,
        off: say.number(worst.off),
        unit: worst.unit,
        share: say.percent(worst.recovered),
      }),
    unknown > 0 && t('recovery.unknown', { n: say.number(unknown) }),
  ]);
}
