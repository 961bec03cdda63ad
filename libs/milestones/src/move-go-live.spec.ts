import { given, type DatedFact } from '@plumbline/event-sourcing';
import { plan } from './plan';
import type { PlanEvents } from './plan.events';

type Fact = DatedFact<PlanEvents>;

const planned = (milestone: string, plannedOn: string, on?: string, kind = 'milestone') =>
  ({
    type: 'MilestonePlanned',
    data: { milestone, name: milestone, kind, plannedOn, dependsOn: [] },
    on,
  }) as Fact;
const goLive = planned('live', '2026-06-01', '2025-01-10', 'goLive');
const build = planned('build', '2026-03-01', '2025-01-10');
const drill = planned('drill', '2026-05-25', '2025-01-10');
const move = { to: '2026-06-11', reason: 'Training' };
const along = (milestone: string, from: string, to: string) => ({
  type: 'MilestoneRescheduled' as const,
  data: { milestone, from, to, reason: 'Training', withGoLive: true },
});
const moved = {
  type: 'GoLiveMoved',
  data: { milestone: 'live', from: '2026-06-01', ...move },
} as const;

describe('Moving the go-live', () => {
  it('moves by the same number of days whatever is not achieved, also what is suspended', () =>
    given(
      plan,
      goLive,
      build,
      drill,
      planned('charter', '2025-02-01'),
      { type: 'MilestoneAchieved', data: { milestone: 'charter', kind: 'milestone' } },
      { type: 'MilestoneSuspended', data: { milestone: 'drill', reason: 'No room' } },
    )
      .when('MoveGoLive', move)
      .then(
        moved,
        along('build', '2026-03-01', '2026-03-11'),
        along('drill', '2026-05-25', '2026-06-04'),
      ));

  it('moves it to an earlier day as well, across a leap day', () =>
    given(plan, planned('live', '2028-03-01', undefined, 'goLive'), build)
      .when('MoveGoLive', { to: '2028-02-28', reason: 'Training' })
      .then(
        {
          type: 'GoLiveMoved',
          data: { milestone: 'live', from: '2028-03-01', to: '2028-02-28', reason: 'Training' },
        },
        along('build', '2026-03-01', '2026-02-27'),
      ));

  it('leaves the day of a milestone that came into the plan after a move recorded late', () =>
    given(plan, goLive, build, planned('drill', '2026-05-25', '2025-03-01'))
      .when('MoveGoLive', move, '2025-02-01')
      .then(moved, along('build', '2026-03-01', '2026-03-11')));

  it('moves each from where it stood on the day of the move, not from a later word', () =>
    given(plan, goLive, build, {
      type: 'MilestoneRescheduled',
      data: { milestone: 'build', from: '2026-03-01', to: '2026-04-01', reason: 'Late' },
      on: '2025-03-01',
    })
      .when('MoveGoLive', move, '2025-02-01')
      .then(moved, along('build', '2026-03-01', '2026-03-11')));

  it('moves all of a plan that was recorded after it went on', () =>
    given(plan, goLive, build)
      .when('MoveGoLive', move, '2024-01-01')
      .then(moved, along('build', '2026-03-01', '2026-03-11')));

  it('needs a go-live', () =>
    given(plan, build).when('MoveGoLive', move).thenRefused('There is no go-live in this plan'));

  it('is refused once the go-live was achieved', () =>
    given(plan, goLive, {
      type: 'MilestoneAchieved',
      data: { milestone: 'live', kind: 'goLive' },
    })
      .when('MoveGoLive', move)
      .thenRefused('was achieved on 2026-01-15'));

  it('is refused if nothing changes', () =>
    given(plan, goLive)
      .when('MoveGoLive', { ...move, to: '2026-06-01' })
      .thenRefused('planned for 2026-06-01 already'));

  it('moves nothing out of the days that a plan can name', () =>
    given(plan, goLive, planned('end', '2199-12-30', '2025-01-10'))
      .when('MoveGoLive', move)
      .thenRefused('days of the calendar'));
});
