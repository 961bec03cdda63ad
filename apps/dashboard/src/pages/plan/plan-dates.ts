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

/** How a milestone stands, as colour and shape; one on hold is no news of its date. */
export const milestoneLook: Readonly<Record<Milestone['status'] | 'later', Standing>> = {
  achieved: 'onTrack',
  planned: 'onTrack',
  later: 'atRisk',
  suspended: 'stale',
  overdue: 'offTrack',
};

/** How a milestone stands once its slip is looked at, too: on its way, but later than first planned. */
export const milestoneStanding = ({ status, slipDays }: Milestone): keyof typeof milestoneLook =>
  status === 'planned' && slipDays > 0 ? 'later' : status;

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

/** What the eye looks for first on the plan: its gates, its go-lives, and what is overdue. */
export const gatesAndGoLives = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter(
    ({ kind, status }) => kind === 'gate' || kind === 'goLive' || status === 'overdue',
  );

/** The go-lives, and what was moved by itself: the rest only moved along with them. */
export const movedByThemselves = (milestones: readonly Milestone[]): Milestone[] =>
  milestones
    .filter(({ kind, moves }) => kind === 'goLive' || moves.some(({ withGoLive }) => !withGoLive))
    .toSorted((a, b) => Number(b.kind === 'goLive') - Number(a.kind === 'goLive'));

const urgency: Readonly<Record<Milestone['status'], number>> = {
  overdue: 0,
  suspended: 1,
  planned: 2,
  achieved: 3,
};

/** What is overdue or on hold first, then what is ahead by its day, then what was achieved last. */
export const byUrgency = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.toSorted(
    (a, b) =>
      urgency[a.status] - urgency[b.status] ||
      (a.achievedOn && b.achievedOn
        ? b.achievedOn.localeCompare(a.achievedOn)
        : a.forecastOn.localeCompare(b.forecastOn)),
  );
