import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, view } from '@plumbline/read-models';
import { movedOnceMore, type SaidMove } from './milestone-moves';
import { withStanding } from './milestone-standing';
import { Milestone } from './milestone.documents';
import type { PlanEvents } from './plan.events';

/** What depends on the day of looking, before anyone looks. */
const UNSEEN = { slipDays: 0, status: 'planned', statusReason: '' } as const;

/** The milestones, by the day on which they were achieved or are planned. */
export const milestones = view<Milestone, PlanEvents>({
  name: 'milestones',
  document: Milestone,
  forReports: true,
  key: ({ data }) => (data as { milestone: string }).milestone,
  order: ({ achievedOn, forecastOn }) => achievedOn ?? forecastOn,
  shown: withStanding,
  on: {
    MilestonePlanned: ({ milestone, plannedOn, dependsOn, ...said }, _, { recordedAt }) => ({
      id: milestone,
      ...said,
      baselineOn: plannedOn,
      plannedAt: recordedAt,
      forecastOn: plannedOn,
      dependsOn: [...dependsOn],
      suspended: false,
      moves: [],
      claims: [],
      ...UNSEEN,
    }),
    MilestoneRescheduled: (move, shown, event) => shown && moved(shown, move, event),
    GoLiveMoved: (move, shown, event) => shown && moved(shown, move, event),
    MilestoneAchieved: ({ evidence }, shown, event) =>
      shown && { ...shown, achievedOn: dayOf(event), evidence },
    MilestoneSuspended: ({ reason }, shown, event) =>
      shown && {
        ...shown,
        suspended: true,
        suspendedOn: dayOf(event),
        suspendedReason: reason,
      },
    MilestoneResumed: (_, shown) =>
      shown && {
        ...shown,
        suspended: false,
        suspendedOn: undefined,
        suspendedReason: undefined,
      },
    AchievementClaimed: ({ claimedOn, claimant }, shown, { source }) =>
      shown && { ...shown, claims: [...shown.claims, { claimedOn, claimant, source }] },
  },
});

function moved(shown: Milestone, move: SaidMove, event: RecordedEvent): Milestone {
  const moves = movedOnceMore(shown.baselineOn, shown.moves, move, event);
  return { ...shown, moves, forecastOn: moves.at(-1)!.to };
}
