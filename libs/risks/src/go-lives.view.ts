import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import type { PlanEvents } from '@plumbline/milestones';
import { dayOf, view } from '@plumbline/read-models';
import { COMMAND_CENTRE } from './calendars.data';
import type { Span } from './due-at';

/** The day of a go-live as it is planned now, or the day on which it was. */
export class FlagGoLive {
  id: string;
  on: Day;
}

/** The go-lives: around them the clocks run through the night. */
export const flagGoLives = view<FlagGoLive, PlanEvents>({
  name: 'flagGoLives',
  document: FlagGoLive,
  key: ({ data }) => (data as { milestone: string }).milestone,
  on: {
    MilestonePlanned: ({ milestone, kind, plannedOn }, shown) =>
      kind === 'goLive' ? { id: milestone, on: plannedOn } : shown,
    MilestoneRescheduled: ({ to }, shown) => shown && { ...shown, on: to },
    GoLiveMoved: ({ to }, shown) => shown && { ...shown, on: to },
    MilestoneAchieved: (_, shown, event) => shown && { ...shown, on: dayOf(event) },
  },
});

/** The days on which the command centre of a go-live is staffed. */
export function commandCentreDays(goLives: readonly FlagGoLive[]): Span[] {
  const { fromDay, untilDay } = COMMAND_CENTRE;
  return goLives.map(({ on }) => ({ from: addDays(on, fromDay), until: addDays(on, untilDay) }));
}
