import type { Day } from '@plumbline/event-store';
import { median } from '@plumbline/figures';
import type { Flag } from './flag.document';
import type { FlagFigures } from './flag.documents';
import { ENDED } from './flag.status';
import type { Risk } from './risk.documents';

/** How flags are answered, as the executive board reads it. Domain notes 6.4. */
export function flagFigures(flags: readonly Flag[], risks: readonly Risk[], day: Day): FlagFigures {
  const open = flags.filter(({ status, clock }) => clock || !ENDED.includes(status));
  const judged = flags.map((flag) => inTime(flag, day)).filter((known) => known !== undefined);
  const triaged = flags.filter(({ triage, status }) => triage && status !== 'acknowledged');
  const passedOver = triaged.filter(
    ({ triage }) => triage!.outcome === 'risk' || triage!.outcome === 'rejected',
  );
  const missed = passedOver.filter((flag) => becameIssue(flag, risks));
  return {
    raised: flags.length,
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    acknowledgedInTimePct: percent(judged.filter((known) => known).length, judged.length),
    medianAgeDays: median(open.map(({ ageDays }) => ageDays)) ?? null,
    rejectedPct: percent(
      triaged.filter(({ triage }) => triage!.outcome === 'rejected').length,
      triaged.length,
    ),
    becameIssues: missed.length,
    missedSignalPct: percent(missed.length, passedOver.length),
  };
}

/** By the first clock, before any escalation gave more time; not yet known while that runs. */
function inTime({ acknowledgedAt, acknowledgeBy, missedAt }: Flag, day: Day): boolean | undefined {
  if (acknowledgedAt !== undefined) return acknowledgedAt <= acknowledgeBy;
  return missedAt !== undefined || acknowledgeBy < `${day}T00:00:00.000Z` ? false : undefined;
}

function becameIssue(flag: Flag, risks: readonly Risk[]): boolean {
  return risks.some(({ from, kind }) => from === flag.id && kind === 'issue');
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
