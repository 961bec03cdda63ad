import type { PlannedMilestone } from '../../charts/planned';
import type { SlippingMilestone } from '../../charts/slip';
import type { OverviewPlanQuery } from './plan.document';

/** A milestone with every date it had. */
export type Milestone = OverviewPlanQuery['program']['milestones']['nodes'][number];

/** How many are looked at from here. */
const MOST = 9;

/** What must not be missed: every go-live, and the gates that come next. */
export function mustWin(milestones: readonly Milestone[]): Milestone[] {
  const ahead = milestones
    .filter(({ achievedOn, kind }) => !achievedOn && (kind === 'goLive' || kind === 'gate'))
    .toSorted((a, b) => (a.forecastOn < b.forecastOn ? -1 : 1));
  const goLives = ahead.filter(({ kind }) => kind === 'goLive');
  const gates = ahead.filter(({ kind }) => kind === 'gate').slice(0, MOST - goLives.length);
  return ahead.filter((milestone) => goLives.includes(milestone) || gates.includes(milestone));
}

/** A milestone as the timeline draws it. */
export function plannedOf(milestone: Milestone, href: string): PlannedMilestone {
  const { id, name, kind, baselineOn, forecastOn, achievedOn, suspended } = milestone;
  return {
    id,
    name,
    href,
    kind: kind === 'gate' ? 'gate' : 'milestone',
    baselineOn,
    forecastOn,
    suspended,
    ...(achievedOn && { achievedOn }),
  };
}

/** A milestone as the slip chart draws it: the first date at the charter, then every move. */
export function slippingOf(
  { id, name, baselineOn, achievedOn, moves }: Milestone,
  charteredOn: string,
  href: string,
): SlippingMilestone {
  const first = { reportedOn: charteredOn, forecastOn: baselineOn, href };
  const later = moves.map(({ recordedAt, to, reason }) => ({
    reportedOn: recordedAt.slice(0, 10),
    forecastOn: to,
    reason,
    href,
  }));
  return { id, name, href, reports: [first, ...later], ...(achievedOn && { achievedOn }) };
}
