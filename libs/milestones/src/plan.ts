import { Refused, type Decider } from '@plumbline/event-sourcing';
import { daysBetween } from '@plumbline/figures';
import { lastWord } from './days-said';
import { movedAlong } from './move-go-live';
import { adopted } from './plan-adoption';
import type { PlanCommands } from './plan.commands';
import type { PlanEvents } from './plan.events';
import * as gates from './plan.gates';
import * as rules from './plan.rules';
import { goLiveOf, withMoved, withNews, withPlanned, type PlanState } from './plan.state';

/** The rules of a program's plan: one record, so that a moved go-live re-dates all in one append. */
export const plan: Decider<PlanState, PlanCommands, PlanEvents> = {
  stream: 'plan',
  per: 'program',
  initial: new Map(),

  decide: {
    AdoptPlan: (command, state) => adopted(command, state),

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

    AchieveMilestone: ({ id, evidence, known }, state, { on }) => {
      const found = rules.named(id, state);
      rules.assertNotAchieved(found);
      rules.assertNotSuspended(found);
      rules.assertNotBeforeTurn(found, on);
      rules.assertDependenciesAchieved(found, state, on);
      gates.assertGateDecided(found, known, on);
      gates.assertAwaited(found, known, on);
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

    MoveGoLive: ({ goLive: id, to, reason }, state, { on }) => {
      const goLive = rules.theGoLive(state, id);
      rules.assertNotAchieved(goLive);
      rules.assertPlannable(to);
      const from = lastWord(goLive.plannedOn, goLive.moves, on);
      if (from === to) throw new Refused(`The go-live is planned for ${to} already.`);
      const days = daysBetween(from, to);
      return [
        { type: 'GoLiveMoved', data: { milestone: goLive.id, from, to, reason } },
        ...movedAlong(state, goLive, { days, reason, on }),
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
    PlanAdopted: (_, state) => state,
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
