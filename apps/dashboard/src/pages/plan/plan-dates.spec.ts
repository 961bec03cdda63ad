import {
  milestoneLook,
  milestoneStanding,
  movesOf,
  slippingOf,
  type Milestone,
} from './plan-dates';

const move = (position: string, recordedAt: string, to: string, withGoLive = false) => ({
  recordedAt,
  position,
  from: '2026-10-01',
  to,
  days: 7,
  reason: `For ${position}`,
  withGoLive,
});

const milestone = (id: string, of: Partial<Milestone> = {}): Milestone => ({
  id,
  name: id,
  kind: 'milestone',
  site: null,
  wave: null,
  owner: null,
  plannedAt: '2026-01-05T09:00:00.000Z',
  baselineOn: '2026-10-01',
  forecastOn: '2026-10-01',
  achievedOn: null,
  slipDays: 0,
  status: 'planned',
  statusReason: '',
  suspended: false,
  suspendedOn: null,
  suspendedReason: null,
  claims: [],
  moves: [],
  ...of,
});

describe('The dates of the plan', () => {
  it('are drawn from the day on which the first one was known', () => {
    const moved = milestone('a', { moves: [move('p1', '2026-06-01T10:00:00.000Z', '2026-11-01')] });
    const [drawn] = slippingOf([moved], (id) => `#${id}`);
    expect(drawn?.reports).toEqual([
      { reportedOn: moved.plannedAt, forecastOn: '2026-10-01', href: '#a' },
      {
        reportedOn: '2026-06-01T10:00:00.000Z',
        forecastOn: '2026-11-01',
        reason: 'For p1',
        href: '#a',
      },
    ]);
  });

  it('list what was moved by itself, what became known last first', () => {
    const plan = [
      milestone('a', { moves: [move('p1', '2026-06-01', '2026-11-01')] }),
      milestone('b', {
        moves: [
          move('p2', '2026-07-01', '2026-11-01'),
          move('p3', '2026-08-01', '2026-12-01', true),
        ],
      }),
    ];
    expect(movesOf(plan).map(({ key }) => key)).toEqual(['b/p2', 'a/p1']);
  });

  it('are later, not on track, once they slipped', () => {
    expect(milestoneStanding(milestone('a', { slipDays: 3 }))).toBe('later');
    expect(milestoneStanding(milestone('a'))).toBe('planned');
  });

  it('of what is on hold are grey, never green', () => {
    expect(milestoneStanding(milestone('a', { status: 'suspended' }))).toBe('suspended');
    expect(milestoneLook.suspended).toBe('stale');
  });
});
