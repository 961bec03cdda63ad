import type { Day } from '@plumbline/event-store';
import { withMove, type SaidDay } from './days-said';
import type { AwaitedGate, MilestoneKind, PlanEvents } from './plan.events';

/** What the rules need to know of one milestone. */
export interface PlannedMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly status: 'planned' | 'suspended' | 'achieved';
  readonly plannedOn: Day;
  /** The day on which it came into the plan. */
  readonly inPlanSince: Day;
  readonly moves: readonly SaidDay[];
  readonly dependsOn: readonly string[];
  readonly site?: string;
  readonly wave?: string;
  /** The template that it was adopted with. */
  readonly template?: string;
  /** The go-live that it moves with, where it is not the first of the program. */
  readonly goLive?: string;
  readonly awaits?: AwaitedGate;
  readonly achievedOn?: Day;
  /** The day of the last suspension or resumption. */
  readonly turnedOn?: Day;
  readonly claims: readonly PlanEvents['AchievementClaimed'][];
}

/** The milestones of a program by their ids, in the order in which they were planned. */
export type PlanState = ReadonlyMap<string, PlannedMilestone>;

/** The plan with one more milestone. */
export function withPlanned(
  plan: PlanState,
  planned: PlanEvents['MilestonePlanned'],
  on: Day,
): PlanState {
  const { milestone, kind, plannedOn, dependsOn, site, wave, item, goLive, awaits } = planned;
  return new Map(plan).set(milestone, {
    id: milestone,
    kind,
    status: 'planned',
    plannedOn,
    inPlanSince: on,
    moves: [],
    dependsOn,
    site,
    wave,
    template: item?.template,
    goLive,
    awaits,
    claims: [],
  });
}

/** The plan with news of one milestone. */
export function withNews(
  plan: PlanState,
  milestone: string,
  news: (before: PlannedMilestone) => Partial<PlannedMilestone>,
): PlanState {
  const before = plan.get(milestone);
  return before ? new Map(plan).set(milestone, { ...before, ...news(before) }) : plan;
}

/** The plan after one milestone was moved, by itself or with the go-live. */
export function withMoved(
  plan: PlanState,
  { milestone, to }: { readonly milestone: string; readonly to: Day },
  on: Day,
): PlanState {
  return withNews(plan, milestone, ({ moves }) => ({
    moves: withMove(moves, { effectiveOn: on, to }),
  }));
}

/** The first go-live of the plan, if it has one yet; sites and waves may have further ones. */
export function goLiveOf(plan: PlanState): PlannedMilestone | undefined {
  return [...plan.values()].find(({ kind }) => kind === 'goLive');
}
