import * as fc from 'fast-check';
import { judged, verdictOf } from './gate-result';
import type { CriterionStatus, Criticality, FrozenCriterion, GateResult } from './gate.events';
import type { GateCriterion } from './gate.state';

const DAY = '2026-03-01';
const criterion = (
  actualPct: number,
  {
    on = DAY,
    expiresOn,
    minimumPct = 90,
  }:
    | Record<string, never>
    | Partial<{
        on: string;
        expiresOn: string;
        minimumPct: number;
      }> = {},
): GateCriterion => ({
  criterion: 'build',
  text: 'Build done',
  criticality: 'high',
  minimumPct,
  assessments: [{ on, actualPct, evidence: 'Tracker', by: 'it' }],
  workarounds: expiresOn
    ? [{ approvedOn: on, owner: 'it', expiresOn, text: 'By hand', by: 'cio', expired: false }]
    : [],
});
const statusOf = (each: GateCriterion) => judged({ criteria: [each] }, {}, DAY)[0]!.status;

describe('A criterion', () => {
  it.each<[number, object, CriterionStatus]>([
    [90, {}, 'met'],
    [89.9, {}, 'notMet'],
    [100, { on: '2026-01-29' }, 'stale'],
    [100, { on: '2026-01-30' }, 'met'],
    [100, { on: '2026-03-02' }, 'missing'],
    [40, { expiresOn: '2026-03-01' }, 'workedAround'],
    [40, { expiresOn: '2026-02-28' }, 'notMet'],
    [40, { on: '2026-01-29', expiresOn: '2026-04-01' }, 'stale'],
  ])('at %d % with %j is %s', (actual, more, status) =>
    expect(statusOf(criterion(actual, more))).toBe(status),
  );

  it('goes by the last assessment of the day, not by the best', () => {
    const twice = criterion(95);
    const assessments = [...twice.assessments, { ...twice.assessments[0]!, actualPct: 50 }];
    expect(statusOf({ ...twice, assessments })).toBe('notMet');
  });

  it('that is read from the log is missing where the log says nothing, whatever was said', () => {
    const read: GateCriterion = { ...criterion(100), fact: 'trainingPassRate' };
    expect(statusOf(read)).toBe('missing');
    const readings = { build: { actualPct: 91, on: DAY, says: '91 of 100' } };
    expect(judged({ criteria: [read] }, readings, DAY)[0]).toMatchObject({
      status: 'met',
      actualPct: 91,
      evidence: '91 of 100',
    });
  });
});

describe('The result of a gate', () => {
  const of = (status: CriterionStatus, criticality: Criticality = 'high'): FrozenCriterion => ({
    criterion: `${criticality}-${status}`,
    text: '',
    minimumPct: 90,
    status,
    criticality,
  });

  it.each<[FrozenCriterion[], string[], GateResult]>([
    [[], [], 'unknown'],
    [[of('met', 'medium')], [], 'unknown'],
    [[of('met')], [], 'pass'],
    [[of('met'), of('notMet', 'medium'), of('missing', 'low')], [], 'pass'],
    [[of('met'), of('workedAround')], [], 'conditional'],
    [[of('met')], ['coding'], 'conditional'],
    [[of('met'), of('stale')], [], 'unknown'],
    [[of('workedAround'), of('missing')], ['coding'], 'unknown'],
    [[of('met'), of('missing'), of('notMet')], [], 'fail'],
  ])('%#: is computed', (criteria, blocked, result) =>
    expect(verdictOf(criteria, blocked).result).toBe(result),
  );

  const anyStatus = fc.constantFrom<CriterionStatus>(
    'met',
    'workedAround',
    'notMet',
    'stale',
    'missing',
  );
  const anyCriterion = fc
    .tuple(anyStatus, fc.constantFrom<Criticality>('high', 'medium', 'low'))
    .map(([status, criticality]) => of(status, criticality));

  it('passes only if all that is of high criticality is met and nothing is blocked', () =>
    fc.assert(
      fc.property(fc.array(anyCriterion), fc.subarray(['coding']), (criteria, blocked) => {
        const high = criteria.filter(({ criticality }) => criticality === 'high');
        const all = high.length > 0 && high.every(({ status }) => status === 'met');
        const passes = verdictOf(criteria, blocked).result === 'pass';
        expect(passes).toBe(all && blocked.length === 0);
      }),
    ));

  it('never gets better by one criterion more', () => {
    const rank: GateResult[] = ['fail', 'unknown', 'conditional', 'pass'];
    const rankOf = (criteria: FrozenCriterion[]) => rank.indexOf(verdictOf(criteria, []).result);
    fc.assert(
      fc.property(fc.array(anyCriterion), anyCriterion, (criteria, more) => {
        const before = [of('met'), ...criteria];
        expect(rankOf([...before, more])).toBeLessThanOrEqual(rankOf(before));
      }),
    );
  });
});
