import { given, type FactOf } from '@plumbline/event-sourcing';
import { plan } from './plan';
import { LET_THROUGH } from './plan.example';
import type { PlanCommands } from './plan.commands';
import type { PlanEvents } from './plan.events';
import { emrPlan } from './templates/emr-plan.data';

type Fact = FactOf<PlanEvents>;
type Name = keyof PlanCommands;

const planned = (milestone: string, kind: 'gate' | 'goLive'): Fact => ({
  type: 'MilestonePlanned',
  data: { milestone, name: milestone, kind, plannedOn: '2026-03-01', dependsOn: [] },
});
const beside = planned('live', 'goLive');
const one = planned('one', 'gate');
const theGoLive = planned('one', 'goLive');
const achieved: Fact = { type: 'MilestoneAchieved', data: { milestone: 'one', kind: 'gate' } };
const suspended: Fact = { type: 'MilestoneSuspended', data: { milestone: 'one', reason: 'Why' } };
const resumed: Fact = { type: 'MilestoneResumed', data: { milestone: 'one', reason: 'Why' } };

/** Every state of a milestone "one": in a plan with another go-live, or as the go-live itself. */
const states = {
  nothing: [],
  unknown: [beside],
  planned: [beside, one],
  suspended: [beside, one, suspended],
  resumed: [beside, one, suspended, resumed],
  achieved: [beside, one, achieved],
  goLive: [theGoLive],
  goLiveSuspended: [theGoLive, suspended],
  goLiveAchieved: [theGoLive, achieved],
} satisfies Record<string, Fact[]>;

const commands: { readonly [Command in Name]: PlanCommands[Command] } = {
  AdoptPlan: {
    template: 'emr-plan',
    templateVersion: '1',
    goLiveOn: '2026-06-01',
    known: { sites: [], waves: [] },
  },
  PlanMilestone: { id: 'one', name: 'One', kind: 'gate', plannedOn: '2026-03-01' },
  RescheduleMilestone: { id: 'one', to: '2026-03-02', reason: 'Why' },
  AchieveMilestone: { id: 'one', known: LET_THROUGH },
  SuspendMilestone: { id: 'one', reason: 'Why' },
  ResumeMilestone: { id: 'one', reason: 'Why' },
  MoveGoLive: { to: '2026-03-02', reason: 'Why' },
  RecordAchievementClaim: { id: 'one', claimedOn: '2026-03-02', claimant: 'The press' },
};

const SUSPENDED = /is suspended; resume it first/;
const STAYS = /was achieved on 2026-01-15; that stays/;
const UNKNOWN = /There is no milestone "one"/;
const NOT_ON_HOLD = /is not suspended/;
const ADVICE = /moved with MoveGoLive/;
const TAKEN = /already/;
const A_GO_LIVE = /go-live "(live|one)" for the whole program already/;
const ADOPTED = ['PlanAdopted', ...emrPlan.items.map(() => 'MilestonePlanned')].join(' ');

/** Written by hand: the facts that follow, or what the refusal says. */
const expected: Record<keyof typeof states, Record<Name, string | RegExp>> = {
  nothing: all(UNKNOWN, {
    AdoptPlan: ADOPTED,
    PlanMilestone: 'MilestonePlanned',
    MoveGoLive: /no go-live/,
  }),
  unknown: all(UNKNOWN, {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: 'MilestonePlanned',
    MoveGoLive: 'GoLiveMoved',
  }),
  planned: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: 'MilestoneRescheduled',
    AchieveMilestone: 'MilestoneAchieved',
    SuspendMilestone: 'MilestoneSuspended',
    ResumeMilestone: NOT_ON_HOLD,
    MoveGoLive: 'GoLiveMoved MilestoneRescheduled',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  suspended: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: SUSPENDED,
    AchieveMilestone: SUSPENDED,
    SuspendMilestone: /is suspended already/,
    ResumeMilestone: 'MilestoneResumed',
    MoveGoLive: 'GoLiveMoved MilestoneRescheduled',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  resumed: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: 'MilestoneRescheduled',
    AchieveMilestone: 'MilestoneAchieved',
    SuspendMilestone: 'MilestoneSuspended',
    ResumeMilestone: NOT_ON_HOLD,
    MoveGoLive: 'GoLiveMoved MilestoneRescheduled',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  achieved: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: STAYS,
    AchieveMilestone: STAYS,
    SuspendMilestone: STAYS,
    ResumeMilestone: NOT_ON_HOLD,
    MoveGoLive: 'GoLiveMoved',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  goLive: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: ADVICE,
    AchieveMilestone: 'MilestoneAchieved',
    SuspendMilestone: 'MilestoneSuspended',
    ResumeMilestone: NOT_ON_HOLD,
    MoveGoLive: 'GoLiveMoved',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  goLiveSuspended: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: ADVICE,
    AchieveMilestone: SUSPENDED,
    SuspendMilestone: /is suspended already/,
    ResumeMilestone: 'MilestoneResumed',
    MoveGoLive: 'GoLiveMoved',
    RecordAchievementClaim: 'AchievementClaimed',
  },
  goLiveAchieved: {
    AdoptPlan: A_GO_LIVE,
    PlanMilestone: TAKEN,
    RescheduleMilestone: ADVICE,
    AchieveMilestone: STAYS,
    SuspendMilestone: STAYS,
    ResumeMilestone: NOT_ON_HOLD,
    MoveGoLive: STAYS,
    RecordAchievementClaim: 'AchievementClaimed',
  },
};

describe.each(Object.keys(states) as (keyof typeof states)[])('A milestone: %s', (state) => {
  it.each(Object.keys(plan.decide) as Name[])('%s', (name) => {
    const answer = given(plan, ...states[state]).when(name, commands[name]);
    const follows = expected[state][name];
    if (follows instanceof RegExp) answer.thenRefused(follows);
    else expect(answer.facts().map(({ type }) => type)).toEqual(follows.split(' '));
  });
});

function all(
  refusal: RegExp,
  but: Pick<Record<Name, string | RegExp>, 'AdoptPlan' | 'PlanMilestone' | 'MoveGoLive'>,
) {
  const names = Object.keys(commands) as Name[];
  const same = Object.fromEntries(names.map((name) => [name, refusal])) as Record<Name, RegExp>;
  return { ...same, ...but };
}
