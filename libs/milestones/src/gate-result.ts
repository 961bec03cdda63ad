import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { CriterionStatus, FrozenCriterion, GateResult } from './gate.events';
import type { GateCriterion, GateState, Workaround } from './gate.state';

/** From how many days on an assessment says nothing any more (domain notes 2.3). */
export const STALE_AFTER_DAYS = 30;

/** What the log says of a criterion by itself. */
export interface Reading {
  readonly actualPct: number;
  readonly on: Day;
  readonly says: string;
}

/** The result of a gate and the sentence for it. */
export interface Verdict {
  readonly result: GateResult;
  readonly reason: string;
}

/** The criteria of a gate as they stand on a day: from the log where they are read, else as assessed. */
export function judged(
  { criteria }: Pick<GateState, 'criteria'>,
  readings: Readonly<Record<string, Reading>>,
  day: Day,
): FrozenCriterion[] {
  return criteria.map((each) => {
    const { criterion, text, criticality, minimumPct, fact, pack } = each;
    const seen = seenOf(each, readings[criterion], day);
    const workaround = each.workarounds.findLast(({ approvedOn }) => approvedOn <= day);
    const terms = { criterion, text, criticality, minimumPct, fact, pack };
    return {
      ...terms,
      status: statusOf(minimumPct, seen, workaround, day),
      actualPct: seen?.actualPct,
      evidence: seen?.says,
      assessedOn: seen?.on,
      workaround: workaround && {
        owner: workaround.owner,
        expiresOn: workaround.expiresOn,
        text: workaround.text,
      },
    };
  });
}

/**
 * Pass if every criterion of high criticality is at its minimum; conditional if one that is not has a
 * workaround in force, or if a workflow is blocked, as HIM may; fail else. What is not assessed never passes.
 */
export function verdictOf(
  criteria: readonly FrozenCriterion[],
  blocked: readonly string[],
): Verdict {
  const high = criteria.filter(({ criticality }) => criticality === 'high');
  if (high.length === 0) {
    return { result: 'unknown', reason: 'No criterion of high criticality is set; add one.' };
  }
  const named = (...statuses: readonly CriterionStatus[]) =>
    high.filter(({ status }) => statuses.includes(status)).map(({ text }) => `"${text}"`);
  const failed = named('notMet');
  if (failed.length > 0) {
    return { result: 'fail', reason: `Below the minimum without a workaround: ${list(failed)}.` };
  }
  const grey = named('missing', 'stale');
  if (grey.length > 0) {
    const reason = `Not assessed in the last ${STALE_AFTER_DAYS} days: ${list(grey)}.`;
    return { result: 'unknown', reason };
  }
  const around = named('workedAround');
  const because = [
    ...(around.length > 0 ? [`a workaround stands in for ${list(around)}`] : []),
    ...(blocked.length > 0 ? [`blocked is ${list(blocked.map((name) => `"${name}"`))}`] : []),
  ];
  if (because.length > 0) {
    return { result: 'conditional', reason: `Conditional at best: ${because.join('; ')}.` };
  }
  return { result: 'pass', reason: 'Every criterion of high criticality is at its minimum.' };
}

function seenOf(criterion: GateCriterion, reading: Reading | undefined, day: Day) {
  if (criterion.fact) return reading;
  const last = criterion.assessments.findLast(({ on }) => on <= day);
  return last && { actualPct: last.actualPct, on: last.on, says: last.evidence };
}

function statusOf(
  minimumPct: number,
  seen: Reading | undefined,
  workaround: Workaround | undefined,
  day: Day,
): CriterionStatus {
  if (!seen) return 'missing';
  if (daysBetween(seen.on, day) > STALE_AFTER_DAYS) return 'stale';
  if (seen.actualPct >= minimumPct) return 'met';
  return workaround && workaround.expiresOn >= day ? 'workedAround' : 'notMet';
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
