import type { Flag } from '@plumbline/risks';

/**
 * The moment at which the response that is owed was missed: by the clock that runs, or earlier by one
 * that ran out and took the flag up. Whoever it went to has time of their own; it is no less late.
 */
export function missedAt(flag: Flag): string | undefined {
  const { overdue, respondBy, escalations, acknowledgedAt, raisedAt } = flag;
  if (!overdue) return undefined;
  const answeredAt = acknowledgedAt ?? raisedAt;
  const ranOut = escalations.find(
    ({ at, cause, down }) => cause === 'responseClock' && !down && at >= answeredAt,
  );
  return [ranOut?.at, respondBy].filter((at) => at !== undefined).toSorted()[0];
}
