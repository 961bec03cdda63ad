import type { FactOf } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { lastWord } from './days-said';
import type { PlanEvents } from './plan.events';
import * as rules from './plan.rules';
import { goLiveOf, type PlannedMilestone, type PlanState } from './plan.state';

/**
 * Whatever is not achieved moves with the go-live (domain notes 1.2, rule a). The day of a milestone
 * that came into the plan after a move that is recorded late was said with that in mind, and stays.
 */
export function movedAlong(
  state: PlanState,
  goLive: PlannedMilestone,
  { days, reason, on }: { readonly days: number; readonly reason: string; readonly on: Day },
) {
  const first = goLiveOf(state)!.id;
  const since = goLive.inPlanSince;
  const by = on > since ? on : since;
  return [...state.values()]
    .filter(({ kind, status }) => kind !== 'goLive' && status !== 'achieved')
    .filter((each) => (each.goLive ?? first) === goLive.id)
    .filter(({ inPlanSince }) => inPlanSince <= by)
    .map(({ id, plannedOn, moves }): FactOf<PlanEvents> => {
      const from = lastWord(plannedOn, moves, on);
      const to = addDays(from, days);
      rules.assertPlannable(to);
      return {
        type: 'MilestoneRescheduled',
        data: { milestone: id, from, to, reason, withGoLive: true },
      };
    });
}
