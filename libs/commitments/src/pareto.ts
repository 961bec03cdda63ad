import type { ReasonCode } from './commitment.events';
import type { Judged } from './judged';
import type { ReasonCount } from './reliability.document';

/** Why promises were not kept on the first day, the most frequent reason first. */
export function pareto(due: readonly Judged[]): ReasonCount[] {
  const missed = due.filter(({ onFirstDay }) => !onFirstDay);
  const counts = new Map<ReasonCode | null, number>();
  for (const { reason = null } of missed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  let sum = 0;
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || String(one).localeCompare(String(other)))
    .map(([reason, count]) => {
      sum += count;
      return { reason, count, cumulativeShare: sum / missed.length };
    });
}
