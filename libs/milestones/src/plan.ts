import { Refused, type Decider, type FactOf } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import { addDays, daysBetween } from '@plumbline/figures';
import { lastWord } from './days-said';
import * as rules from './plan.rules';
import { goLiveOf, withMoved, withNews, withPlanned, type PlanState } from './plan.state';
import type { MilestoneKind, PlanEvents } from './plan.events';

/** What one may ask of a plan. */
export type PlanCommands = {
  PlanMilestone: {
    id: string;
    name: string;
    kind: MilestoneKind;
    plannedOn: Day;
    site?: string;
    wave?: string;
    owner?: string;
    dependsOn?: readonly string[];
  };
  RescheduleMilestone: { id: string; to: Day; reason: string };
  AchieveMilestone: { id: string; evidence?: string };
  SuspendMilestone: { id: string; reason: string };
  ResumeMilestone: { id: string; reason: string };
  MoveGoLive: { to: Day; reason: string };
  RecordAchievementClaim: { id: string; claimedOn: Day; claimant: string };
};

/** The rules of a program's plan: one record, so that a moved go-live re-dates all in one append. */
export const plan: Decider<PlanState, PlanCommands, PlanEvents> = {
  stream: 'plan',
  per: 'program',
  initial: new Map(),

  decide: {
    PlanMilestone: ({ id, name, kind, plannedOn, site, wave, owner, dependsOn = [] }, state) => {
      if (state.has(id)) {
        throw new Refused(`There is a milestone "${id}" already; choose another id.`);
      }
      const goLive = goLiveOf(state);
      if (kind === 'goLive' && goLive) {
        throw new Refused(`The program has its one go-live already, "${goLive.id}"; move that.`);
      }
      rules.assertPlannable(plannedOn);
      rules.assertDependencies(id, dependsOn, state);
      const said = { name, kind, plannedOn, site, wave, owner, dependsOn: [...new Set(dependsOn)] };
      return [{ type: 'MilestonePlanned', data: { milestone: id, ...said } }];
    },

    RescheduleMilestone: ({ id, to, reason }, state, { on }) => {
      const found = rules.named(id, state);
      if (found.kind === 'goLive') {
        throw new Refused('The go-live is moved with MoveGoLive, so that the plan moves with it.');
      }
      rules.assertNotAchieved(found);
      rules.assertNotSuspended(found);
      rules.assertPlannable(to);
      const from = lastWord(found.plannedOn, found.moves, on);
      if (from === to) throw new Refused(`The milestone "${id}" is planned for ${to} already.`);
      return [{ type: 'MilestoneRescheduled', data: { milestone: id, from, to, reason } }];
    },

    AchieveMilestone: ({ id, evidence }, state, { on }) => {
      const found = rules.named(id, state);
      rules.assertNotAchieved(found);
      rules.assertNotSuspended(found);
      rules.assertNotBeforeTurn(found, on);
      rules.assertDependenciesAchieved(found, state, on);
      const { kind } = found;
      return [{ type: 'MilestoneAchieved', data: { milestone: id, kind, evidence } }];
    },

    SuspendMilestone: ({ id, reason }, state, { on }) => {
      const found = rules.named(id, state);
      rules.assertNotAchieved(found);
      if (found.status === 'suspended') {
        throw new Refused(`The milestone "${id}" is suspended already.`);
      }
      rules.assertNotBeforeTurn(found, on);
      return [{ type: 'MilestoneSuspended', data: { milestone: id, reason } }];
    },

    ResumeMilestone: ({ id, reason }, state, { on }) => {
      const found = rules.named(id, state);
      if (found.status !== 'suspended') {
        throw new Refused(`The milestone "${id}" is not suspended.`);
      }
      rules.assertNotBeforeTurn(found, on);
      return [{ type: 'MilestoneResumed', data: { milestone: id, reason } }];
    },

    MoveGoLive: ({ to, reason }, state, { on }) => {
      const goLive = rules.theGoLive(state);
      rules.assertNotAchieved(goLive);
      rules.assertPlannable(to);
      const from = lastWord(goLive.plannedOn, goLive.moves, on);
      if (from === to) throw new Refused(`The go-live is planned for ${to} already.`);
      const days = daysBetween(from, to);
      return [
        { type: 'GoLiveMoved', data: { milestone: goLive.id, from, to, reason } },
        ...movedAlong(state, days, reason, on),
      ];
    },

    RecordAchievementClaim: ({ id, claimedOn, claimant }, state) => {
      const { claims } = rules.named(id, state);
      rules.assertPlannable(claimedOn);
      if (claims.some((said) => said.claimedOn === claimedOn && said.claimant === claimant)) {
        throw new Refused(`That ${claimant} says ${claimedOn} is recorded already.`);
      }
      return [{ type: 'AchievementClaimed', data: { milestone: id, claimedOn, claimant } }];
    },
  },

  evolve: {
    MilestonePlanned: (planned, state, on) => withPlanned(state, planned, on),
    MilestoneRescheduled: (moved, state, on) => withMoved(state, moved, on),
    GoLiveMoved: (moved, state, on) => withMoved(state, moved, on),
    MilestoneAchieved: ({ milestone }, state, on) =>
      withNews(state, milestone, () => ({ status: 'achieved', achievedOn: on })),
    MilestoneSuspended: ({ milestone }, state, on) =>
      withNews(state, milestone, () => ({ status: 'suspended', turnedOn: on })),
    MilestoneResumed: ({ milestone }, state, on) =>
      withNews(state, milestone, () => ({ status: 'planned', turnedOn: on })),
    AchievementClaimed: (claim, state) =>
      withNews(state, claim.milestone, ({ claims }) => ({ claims: [...claims, claim] })),
  },
};

/**
 * Whatever is not achieved moves with the go-live (domain notes 1.2, rule a). The day of a milestone
 * that came into the plan after a move that is recorded late was said with that in mind, and stays.
 */
function movedAlong(state: PlanState, days: number, reason: string, on: Day) {
  const since = goLiveOf(state)!.inPlanSince;
  const by = on > since ? on : since;
  return [...state.values()]
    .filter(({ kind, status }) => kind !== 'goLive' && status !== 'achieved')
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
