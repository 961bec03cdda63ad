import type { PlannedMilestone } from '../../charts/planned';
import type { SlippingMilestone } from '../../charts/slip';
import type { Standing } from '../../parts/standing';
import type { PlanDatesQuery } from './dates.document';

/** A milestone as the page knows it, with every day it has had. */
export type Milestone = PlanDatesQuery['program']['milestones']['nodes'][number];

/** One move of one milestone. */
export interface Move {
  readonly key: string;
  readonly milestone: Milestone;
  readonly move: Milestone['moves'][number];
}

/** How a milestone stands, as colour, shape and word; one on hold is no news of its date. */
export const standingOf: Readonly<
  Record<Milestone['status'], { standing: Standing; word: string }>
> = {
  achieved: { standing: 'onTrack', word: 'Achieved' },
  planned: { standing: 'onTrack', word: 'Planned' },
  suspended: { standing: 'stale', word: 'On hold' },
  overdue: { standing: 'offTrack', word: 'Overdue' },
};

/** How a milestone stands once its slip is looked at, too: on its way, but later than first planned. */
export function milestoneStanding({ status, slipDays }: Milestone) {
  return status === 'planned' && slipDays > 0
    ? ({ standing: 'atRisk', word: 'Later' } as const)
    : standingOf[status];
}

/** Milestones as the timeline draws them. */
export const plannedOf = (
  milestones: readonly Milestone[],
  hrefOf: (id: string) => string,
): PlannedMilestone[] =>
  milestones.map(({ id, name, kind, baselineOn, forecastOn, achievedOn, suspended }) => ({
    id,
    name,
    href: hrefOf(id),
    kind: kind === 'gate' ? 'gate' : 'milestone',
    baselineOn,
    forecastOn,
    ...(achievedOn && { achievedOn }),
    suspended,
  }));

/** Milestones that moved, each with the day it was given first and every day since. */
export const slippingOf = (
  milestones: readonly Milestone[],
  hrefOf: (id: string) => string,
): SlippingMilestone[] =>
  milestones.map(({ id, name, plannedAt, baselineOn, achievedOn, moves }) => ({
    id,
    name,
    href: hrefOf(id),
    ...(achievedOn && { achievedOn }),
    reports: [
      { reportedOn: plannedAt, forecastOn: baselineOn, href: hrefOf(id) },
      ...moves.map(({ recordedAt, to, reason }) => ({
        reportedOn: recordedAt,
        forecastOn: to,
        reason,
        href: hrefOf(id),
      })),
    ],
  }));

/** What was moved by itself, the last one known first; what came along with a go-live is counted there. */
export const movesOf = (milestones: readonly Milestone[]): Move[] =>
  milestones
    .flatMap((milestone) =>
      milestone.moves
        .filter(({ withGoLive }) => !withGoLive)
        .map((move) => ({ key: `${milestone.id}/${move.position}`, milestone, move })),
    )
    .toSorted((a, b) => b.move.recordedAt.localeCompare(a.move.recordedAt));
