import { given, type DatedFact } from '@plumbline/event-sourcing';
import { plan } from './plan';
import type { PlanCommands } from './plan.commands';
import type { PlanEvents } from './plan.events';

type Fact = DatedFact<PlanEvents>;

const planned = (milestone: string, plannedOn: string, more: object = {}): Fact => ({
  type: 'MilestonePlanned',
  data: { milestone, name: milestone, kind: 'milestone', plannedOn, dependsOn: [], ...more },
});
const goLive = planned('live', '2026-06-01', { kind: 'goLive' });
const build = planned('build', '2026-03-01');
const achieved = (milestone: string, on?: string): Fact => ({
  type: 'MilestoneAchieved',
  data: { milestone, kind: 'milestone' },
  on,
});
const rescheduled = (from: string, to: string, on?: string): Fact => ({
  type: 'MilestoneRescheduled',
  data: { milestone: 'build', from, to, reason: 'Late' },
  on,
});
const suspended: Fact = {
  type: 'MilestoneSuspended',
  data: { milestone: 'build', reason: 'No staff' },
};
const resumed: Fact = { type: 'MilestoneResumed', data: { milestone: 'build', reason: 'Hired' } };
const reschedule = (to: string): PlanCommands['RescheduleMilestone'] => ({
  id: 'build',
  to,
  reason: 'Tests',
});

describe('Planning a milestone', () => {
  const command = { id: 'test', name: 'Test', kind: 'gate', plannedOn: '2014-04-01' } as const;

  it('keeps the first day, also one in the past, and names each dependency once', () =>
    given(plan, build)
      .when('PlanMilestone', { ...command, dependsOn: ['build', 'build'], owner: 'it' })
      .then({
        type: 'MilestonePlanned',
        data: {
          milestone: 'test',
          name: 'Test',
          kind: 'gate',
          plannedOn: '2014-04-01',
          site: undefined,
          wave: undefined,
          owner: 'it',
          dependsOn: ['build'],
        },
      }));

  it('uses an id once', () =>
    given(plan, build)
      .when('PlanMilestone', { ...command, id: 'build' })
      .thenRefused('There is a milestone "build" already'));

  it('plans one go-live in a program', () =>
    given(plan, goLive)
      .when('PlanMilestone', { ...command, kind: 'goLive' })
      .thenRefused('one go-live already, "live"'));

  it('depends on what is in the plan already, so that no circle can arise', () =>
    given(plan, build)
      .when('PlanMilestone', { ...command, dependsOn: ['build', 'later'] })
      .thenRefused('There is no milestone "later" to depend on'));

  it('depends on others, not on itself', () =>
    given(plan)
      .when('PlanMilestone', { ...command, dependsOn: ['test'] })
      .thenRefused('cannot depend on itself'));

  it.each(['1950-01-01', '2199-12-31'])('may name %s', (plannedOn) =>
    expect(
      given(plan)
        .when('PlanMilestone', { ...command, plannedOn })
        .facts(),
    ).toHaveLength(1),
  );
});

describe('Rescheduling a milestone', () => {
  it('keeps the day from which it moved, and why', () =>
    given(plan, build)
      .when('RescheduleMilestone', reschedule('2026-03-08'))
      .then({
        type: 'MilestoneRescheduled',
        data: { milestone: 'build', from: '2026-03-01', to: '2026-03-08', reason: 'Tests' },
      }));

  it('moves from the last word by the day of the move, even if a later word was recorded', () => {
    const facts = given(plan, build, rescheduled('2026-03-01', '2026-05-01', '2026-02-20'))
      .when('RescheduleMilestone', reschedule('2026-03-08'), '2026-02-10')
      .facts();
    expect(facts[0]!.data).toMatchObject({ from: '2026-03-01', to: '2026-03-08' });
  });

  it('changes nothing for a move recorded late: the later word stays the last', () => {
    const late = rescheduled('2026-03-01', '2026-03-08', '2026-02-10');
    given(plan, build, rescheduled('2026-03-01', '2026-05-01', '2026-02-20'), late)
      .when('RescheduleMilestone', reschedule('2026-05-01'), '2026-02-21')
      .thenRefused('planned for 2026-05-01 already');
  });

  it('is refused for the day it has', () =>
    given(plan, build)
      .when('RescheduleMilestone', reschedule('2026-03-01'))
      .thenRefused('planned for 2026-03-01 already'));

  it('is not for the go-live, which moves the plan', () =>
    given(plan, goLive)
      .when('RescheduleMilestone', { ...reschedule('2026-07-01'), id: 'live' })
      .thenRefused('moved with MoveGoLive'));
});

describe('Achieving a milestone', () => {
  const test = planned('test', '2026-04-01', { dependsOn: ['build'] });

  it('is recorded with what shows it', () =>
    given(plan, goLive)
      .when('AchieveMilestone', { id: 'live', evidence: 'Declaration', known: {} })
      .then({
        type: 'MilestoneAchieved',
        data: { milestone: 'live', kind: 'goLive', evidence: 'Declaration' },
      }));

  it('waits for what it depends on', () =>
    given(plan, build, test)
      .when('AchieveMilestone', { id: 'test', known: {} })
      .thenRefused('depends on "build", not achieved by 2026-01-15'));

  it('waits for the day on which that was achieved', () => {
    const record = given(plan, build, test, achieved('build', '2026-01-10'));
    record
      .when('AchieveMilestone', { id: 'test', known: {} }, '2026-01-09')
      .thenRefused('depends on "build"');
    expect(
      record.when('AchieveMilestone', { id: 'test', known: {} }, '2026-01-10').facts(),
    ).toHaveLength(1);
  });

  it('comes after the last resumption', () =>
    given(plan, build, suspended, resumed)
      .when('AchieveMilestone', { id: 'build', known: {} }, '2026-01-14')
      .thenRefused('suspended or resumed on 2026-01-15'));
});

describe('Suspending and resuming a milestone', () => {
  it('says why', () => {
    given(plan, build)
      .when('SuspendMilestone', { id: 'build', reason: 'No staff' })
      .then({ type: 'MilestoneSuspended', data: { milestone: 'build', reason: 'No staff' } });
    given(plan, build, suspended)
      .when('ResumeMilestone', { id: 'build', reason: 'Hired' })
      .then({ type: 'MilestoneResumed', data: { milestone: 'build', reason: 'Hired' } });
  });

  it('goes by the order in which they were true', () => {
    given(plan, build, suspended)
      .when('ResumeMilestone', { id: 'build', reason: 'Hired' }, '2026-01-14')
      .thenRefused('cannot have been true on 2026-01-14');
    given(plan, build, suspended, resumed)
      .when('SuspendMilestone', { id: 'build', reason: 'Again' }, '2026-01-14')
      .thenRefused('cannot have been true on 2026-01-14');
  });
});

describe.each(['2026-02-30', '1949-12-31', '2200-01-01'])('No command names %s', (day) => {
  it.each<[keyof PlanCommands, object]>([
    ['PlanMilestone', { id: 'test', name: 'Test', kind: 'gate', plannedOn: day }],
    ['RescheduleMilestone', reschedule(day)],
    ['MoveGoLive', { to: day, reason: 'Tests' }],
    ['RecordAchievementClaim', { id: 'build', claimedOn: day, claimant: 'A newspaper' }],
  ])('in %s', (name, command) =>
    given(plan, goLive, build)
      .when(name, command as never)
      .thenRefused('days of the calendar'),
  );
});

describe('Claiming another day', () => {
  const said = { claimedOn: '2014-10-23', claimant: 'A newspaper' };

  it('keeps it beside the accepted one', () =>
    given(plan, build, achieved('build'))
      .when('RecordAchievementClaim', { id: 'build', ...said })
      .then({ type: 'AchievementClaimed', data: { milestone: 'build', ...said } }));

  it('keeps it once for each who says so', () => {
    const record = given(plan, build, {
      type: 'AchievementClaimed',
      data: { milestone: 'build', ...said },
    });
    record
      .when('RecordAchievementClaim', { id: 'build', ...said })
      .thenRefused('That A newspaper says 2014-10-23 is recorded already');
    const other = { id: 'build', ...said, claimant: 'The vendor' };
    expect(record.when('RecordAchievementClaim', other).facts()).toHaveLength(1);
  });
});
