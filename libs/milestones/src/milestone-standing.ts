import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { Milestone } from './milestone.documents';

/** A milestone as it stands on the day of looking: slip, status and the sentence for it. */
export function withStanding(milestone: Milestone, today: Day): Milestone {
  const { baselineOn, forecastOn, achievedOn } = milestone;
  const slipDays = daysBetween(baselineOn, achievedOn ?? forecastOn);
  const claims = milestone.claims.map((claim) => ({
    ...claim,
    differs: achievedOn ? claim.claimedOn !== achievedOn : undefined,
  }));
  return { ...milestone, slipDays, claims, ...standing(milestone, slipDays, today) };
}

type Standing = Pick<Milestone, 'status' | 'statusReason'>;

function standing(milestone: Milestone, slipDays: number, today: Day): Standing {
  const { forecastOn, achievedOn, suspended, suspendedOn, suspendedReason } = milestone;
  const slip = slipDays === 0 ? 'as first planned' : `${offset(slipDays)} than first planned`;
  if (achievedOn) {
    return { status: 'achieved', statusReason: `Achieved on ${achievedOn}, ${slip}.` };
  }
  if (suspended) {
    const statusReason = `Suspended since ${suspendedOn}: ${suspendedReason}`;
    return { status: 'suspended', statusReason };
  }
  const late = daysBetween(forecastOn, today);
  if (late > 0) {
    const statusReason = `Planned for ${forecastOn}, ${count(late)} ago, and not achieved.`;
    return { status: 'overdue', statusReason };
  }
  return { status: 'planned', statusReason: `Planned for ${forecastOn}, ${slip}.` };
}

function offset(days: number): string {
  return days > 0 ? `${count(days)} later` : `${count(-days)} earlier`;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
