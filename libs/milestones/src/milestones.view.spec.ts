import { fold, place } from '@plumbline/read-models';
import type { Milestone } from './milestone.documents';
import { milestones } from './milestones.view';
import { slipOf } from './plan-slip';
import { LET_THROUGH, RecordedPlan } from './plan.example';

const planned = () =>
  new RecordedPlan()
    .give('PlanMilestone', '2025-01-10', {
      id: 'live',
      name: 'Go-live',
      kind: 'goLive',
      plannedOn: '2025-06-01',
    })
    .give('PlanMilestone', '2025-01-10', {
      id: 'test',
      name: 'Test',
      kind: 'gate',
      plannedOn: '2025-03-01',
    });

const look = (recorded: RecordedPlan, today = '2025-02-28', on = '2099-12-31') => {
  const documents = fold(milestones, recorded.by(on));
  const one = (id: string): Milestone | undefined => {
    const found = documents.get(place('north', id));
    return found && milestones.shown(found, today);
  };
  return { live: one('live')!, test: one('test')! };
};

describe('A milestone as shown', () => {
  it('stands as planned until its day is over, then it is overdue', () => {
    expect(look(planned()).test).toMatchObject({
      baselineOn: '2025-03-01',
      forecastOn: '2025-03-01',
      slipDays: 0,
      status: 'planned',
      statusReason: 'Planned for 2025-03-01, as first planned.',
    });
    expect(look(planned(), '2025-03-01').test.status).toBe('planned');
    expect(look(planned(), '2025-03-02').test).toMatchObject({
      status: 'overdue',
      statusReason: 'Planned for 2025-03-01, 1 day ago, and not achieved.',
    });
  });

  it('is suspended with the reason until it is resumed', () => {
    const onHold = planned().give('SuspendMilestone', '2025-02-01', {
      id: 'test',
      reason: 'Audit',
    });
    const { status, statusReason, suspended } = look(onHold, '2025-04-01').test;
    expect([suspended, status]).toEqual([true, 'suspended']);
    expect(statusReason).toBe('Suspended since 2025-02-01: Audit');
    onHold.give('ResumeMilestone', '2025-02-20', { id: 'test', reason: 'Audited' });
    expect(look(onHold).test).toMatchObject({ suspended: false, status: 'planned' });
    expect(look(onHold, '2025-02-10', '2025-02-10').test.suspended).toBe(true);
  });

  it('was achieved with a slip from its baseline, whatever was forecast', () => {
    const done = planned()
      .give('RescheduleMilestone', '2025-02-01', { id: 'test', to: '2025-03-15', reason: 'Staff' })
      .give('AchieveMilestone', '2025-02-27', {
        id: 'test',
        evidence: 'Report',
        known: LET_THROUGH,
      });
    expect(look(done, '2025-09-01').test).toMatchObject({
      forecastOn: '2025-03-15',
      achievedOn: '2025-02-27',
      slipDays: -2,
      status: 'achieved',
      statusReason: 'Achieved on 2025-02-27, 2 days earlier than first planned.',
      evidence: 'Report',
    });
    expect(milestones.order(look(done).test)).toBe('2025-02-27');
    expect(milestones.order(look(done).live)).toBe('2025-06-01');
  });

  it('tells whether a claimed day is not the accepted one, once there is one', () => {
    const claimed = planned()
      .give('RecordAchievementClaim', '2025-06-03', {
        id: 'live',
        claimedOn: '2025-06-02',
        claimant: 'A newspaper',
      })
      .give('RecordAchievementClaim', '2025-06-03', {
        id: 'live',
        claimedOn: '2025-06-01',
        claimant: 'The vendor',
      });
    expect(look(claimed).live.claims.map(({ differs }) => differs)).toEqual([undefined, undefined]);
    claimed.give('AchieveMilestone', '2025-06-01', { id: 'live', known: LET_THROUGH });
    expect(look(claimed).live.claims).toEqual([
      { claimedOn: '2025-06-02', claimant: 'A newspaper', source: 'A page', differs: true },
      { claimedOn: '2025-06-01', claimant: 'The vendor', source: 'A page', differs: false },
    ]);
  });

  it('is not there on a day before it came into the plan, whatever was true of it then', () => {
    const early = planned().give('AchieveMilestone', '2024-12-01', {
      id: 'test',
      known: LET_THROUGH,
    });
    expect(look(early, '2024-12-31', '2024-12-31').test).toBeUndefined();
    expect(look(early).test.achievedOn).toBe('2024-12-01');
  });
});

describe('A move that is recorded late', () => {
  const late = () =>
    planned()
      .give('RescheduleMilestone', '2025-02-10', { id: 'test', to: '2025-04-01', reason: 'Second' })
      .give('RescheduleMilestone', '2025-02-05', { id: 'test', to: '2025-03-15', reason: 'First' });

  it('takes its place in time and does not become the last word', () => {
    const { test } = look(late());
    expect(test.forecastOn).toBe('2025-04-01');
    expect(test.moves.map(({ reason, from, to, days }) => [reason, from, to, days])).toEqual([
      ['First', '2025-03-01', '2025-03-15', 14],
      ['Second', '2025-03-15', '2025-04-01', 17],
    ]);
  });

  it('is what held on a day between', () => {
    expect(look(late(), '2025-02-06', '2025-02-06').test.forecastOn).toBe('2025-03-15');
  });

  it('gives way, on one day, to what was recorded after it', () => {
    const again = { id: 'test', to: '2025-03-08', reason: 'Third' };
    const moved = late().give('RescheduleMilestone', '2025-02-10', again);
    expect(look(moved).test.forecastOn).toBe('2025-03-08');
  });
});

describe('The slip of a plan', () => {
  it('names what moved it last, without what moved along', () => {
    const moved = planned()
      .give('RescheduleMilestone', '2025-02-20', { id: 'test', to: '2025-03-08', reason: 'Staff' })
      .give('MoveGoLive', '2025-02-10', { to: '2025-06-11', reason: 'Training' });
    const { live, test } = look(moved);
    expect(test.moves).toHaveLength(2);
    const slip = slipOf([test, live]);
    expect(slip).toMatchObject({ goLiveSlipDays: 10, moves: 2 });
    expect(slip.lastMove).toMatchObject({ milestone: 'test', to: '2025-03-08', reason: 'Staff' });
    expect(slip.lastGoLiveMove).toMatchObject({ milestone: 'live', days: 10, reason: 'Training' });
  });

  it('tells two moves of one day apart by the log', () => {
    const moved = planned()
      .give('RescheduleMilestone', '2025-02-10', { id: 'test', to: '2025-03-08', reason: 'Staff' })
      .give('MoveGoLive', '2025-02-10', { to: '2025-06-11', reason: 'Training' });
    const { live, test } = look(moved);
    expect(slipOf([live, test]).lastMove!.milestone).toBe('live');
  });

  it('knows no slip of a go-live that is not planned', () => {
    expect(slipOf([])).toEqual({ moves: 0 });
  });
});
