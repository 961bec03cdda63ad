import { given } from '@plumbline/event-sourcing';
import { plan } from './plan';
import type { PlanCommands } from './plan.commands';
import { LET_THROUGH } from './plan.example';
import { emrPlan } from './templates/emr-plan.data';

type Adoption = PlanCommands['AdoptPlan'];

const places = { sites: ['east', 'west'], waves: [{ wave: 'one', sites: ['east'] }] };
const adoption: Adoption = {
  template: 'emr-plan',
  templateVersion: '1',
  goLiveOn: '2026-06-01',
  known: places,
};
const adoptedFor = (more: Partial<Adoption> = {}) =>
  given(plan)
    .when('AdoptPlan', { ...adoption, ...more })
    .facts();

describe('Adopting a plan', () => {
  it('makes a milestone of each item, so many days from the go-live', () => {
    const [first, ...items] = adoptedFor();
    expect(first).toMatchObject({ type: 'PlanAdopted', data: { template: 'emr-plan' } });
    expect(items).toHaveLength(emrPlan.items.length);
    expect(items[0]!.data).toMatchObject({ milestone: 'steering-group', plannedOn: '2024-06-01' });
    expect(items[32]!.data).toMatchObject({
      milestone: 'go-live',
      kind: 'goLive',
      plannedOn: '2026-06-01',
      dependsOn: ['go-live-decision', 'cutover'],
      goLive: undefined,
    });
    expect(items.at(-1)!.data).toMatchObject({ milestone: 'closure', plannedOn: '2028-05-31' });
  });

  it('puts wave and site before the ids, or what is said', () => {
    const at = (more: Partial<Adoption>) =>
      (adoptedFor(more)[23]!.data as { milestone: string }).milestone;
    expect(at({ wave: 'one', site: 'east' })).toBe('one-east-downtime-drill');
    expect(at({ site: 'east', prefix: 'e' })).toBe('e-downtime-drill');
    expect(at({})).toBe('downtime-drill');
  });

  it('lets what belongs together depend on its like, and wait for its own gate', () => {
    const starts = adoptedFor({ site: 'east' }).find(
      ({ data }) => (data as { milestone?: string }).milestone === 'east-training-starts',
    );
    expect(starts!.data).toMatchObject({
      dependsOn: ['east-training-decision'],
      goLive: 'east-go-live',
      awaits: { gate: 'east-training-decision', criteria: ['environment'] },
    });
  });

  it.each<[Partial<Adoption>, string]>([
    [{ template: 'other' }, 'there are "emr-plan" version "1"'],
    [{ templateVersion: '2' }, 'no template "emr-plan" version "2"'],
    [{ site: 'moon' }, 'no site "moon"; there are "east", "west"'],
    [{ wave: 'two' }, 'no wave "two"; there are "one"'],
    [{ wave: 'one', site: 'west' }, 'not in the wave "one"; there are "east"'],
    [{ goLiveOn: '2026-02-30' }, 'days of the calendar'],
    [{ goLiveOn: '1951-01-01' }, 'days of the calendar'],
    [{ prefix: 'a'.repeat(60) }, 'longer than 64 signs'],
  ])('is refused for %j', (more, sentence) =>
    given(plan)
      .when('AdoptPlan', { ...adoption, ...more })
      .thenRefused(sentence),
  );

  it('is refused a second time for a place, and where ids are taken', () => {
    const east = given(plan, ...adoptedFor({ site: 'east' }));
    east
      .when('AdoptPlan', { ...adoption, site: 'east', prefix: 'again' })
      .thenRefused('adopted for the site "east" already');
    east
      .when('AdoptPlan', { ...adoption, site: 'west', prefix: 'east' })
      .thenRefused('"east-steering-group" already');
    expect(east.when('AdoptPlan', { ...adoption, site: 'west' }).facts()).toHaveLength(43);
  });

  it('is refused where a go-live was planned by hand for the same place', () => {
    const goLive = { id: 'live', name: 'Live', kind: 'goLive', plannedOn: '2026-06-01' } as const;
    const byHand = given(plan).when('PlanMilestone', goLive).facts();
    given(plan, ...byHand)
      .when('AdoptPlan', adoption)
      .thenRefused('a go-live "live" for the whole program already');
    expect(
      given(plan, ...byHand)
        .when('AdoptPlan', { ...adoption, site: 'east' })
        .facts(),
    ).toHaveLength(43);
  });
});

describe('Several go-lives', () => {
  const both = [...adoptedFor({ site: 'east' }), ...adoptedFor({ site: 'west' })];
  const move = { to: '2026-06-11', reason: 'Interfaces' };

  it('are moved by name, each with its own plan', () => {
    given(plan, ...both)
      .when('MoveGoLive', move)
      .thenRefused('which of the go-lives is meant: "east-go-live", "west-go-live"');
    const facts = given(plan, ...both)
      .when('MoveGoLive', { ...move, goLive: 'west-go-live' })
      .facts();
    const moved = facts.map(({ data }) => (data as { milestone: string }).milestone);
    expect(moved).toHaveLength(42);
    expect(moved.every((each) => each.startsWith('west-'))).toBe(true);
  });

  it('do not take along what was planned by hand, which moves with the first', () => {
    const own = { id: 'own', name: 'Own', kind: 'milestone', plannedOn: '2026-05-01' } as const;
    const all = [
      ...both,
      ...given(plan, ...both)
        .when('PlanMilestone', own)
        .facts(),
    ];
    const movesOf = (goLive: string) =>
      given(plan, ...all)
        .when('MoveGoLive', { ...move, goLive })
        .facts()
        .some(({ data }) => (data as { milestone: string }).milestone === 'own');
    expect([movesOf('east-go-live'), movesOf('west-go-live')]).toEqual([true, false]);
  });
});

describe('A milestone that waits for a gate', () => {
  const decision = LET_THROUGH.decision;
  const plans = adoptedFor();
  const done = (milestone: string, kind: 'gate' | 'milestone') =>
    ({ type: 'MilestoneAchieved', data: { milestone, kind } }) as const;
  const ready = given(plan, ...plans, done('training-decision', 'gate'));
  const start = (awaited?: PlanCommands['AchieveMilestone']['known']['awaited'], on?: string) =>
    ready.when('AchieveMilestone', { id: 'training-starts', known: { awaited } }, on);

  it('needs its decision: training does not start before the training decision', () => {
    start().thenRefused('The gate "training-decision" is not decided');
    start({ unmet: [] }).thenRefused('The gate "training-decision" is not decided');
    start({ decision: { ...decision, outcome: 'noGo' }, unmet: [] }).thenRefused('no-go');
  });

  it('needs the threshold, even where the sponsor has overridden the gate', () => {
    const overridden = { ...decision, overridden: true };
    start({ decision: overridden, unmet: ['environment'] }).thenRefused('"environment"');
    expect(start({ decision, unmet: [] }).facts()).toHaveLength(1);
  });

  it('does not start before the day of the decision', () =>
    start({ decision: { ...decision, on: '2026-01-16' }, unmet: [] }).thenRefused(
      'was decided on 2026-01-16, not by 2026-01-15',
    ));
});

describe('Achieving a gate', () => {
  const gate = {
    id: 'patient-index',
    name: 'Index',
    kind: 'gate',
    plannedOn: '2026-02-01',
  } as const;
  const record = given(plan, ...given(plan).when('PlanMilestone', gate).facts());
  const { decision } = LET_THROUGH;
  const achieve = (known: PlanCommands['AchieveMilestone']['known']) =>
    record.when('AchieveMilestone', { id: 'patient-index', known });

  it('needs its decision, and no no-go', () => {
    achieve({}).thenRefused('The gate "patient-index" is not decided; decide it first');
    achieve({ decision: { ...decision, outcome: 'noGo' } }).thenRefused('it must meet again');
  });

  it.each(['go', 'conditional'] as const)('follows from %s', (outcome) =>
    expect(achieve({ decision: { ...decision, outcome } }).facts()).toHaveLength(1),
  );
});
