import i18next from 'i18next';
import { formats } from '../parts/format';
import { ageingFinding, bandsOf, type WaitingFlag } from './ageing';
import { bulletsFinding, type BenefitProgress } from './benefit-progress';
import { burnUpFinding, paceOf } from './burn-up';
import { riskFinding, type PlacedRisk } from './placed-risk';
import { timelineFinding } from './planned';
import { recoveryFinding, recoveryOf, type RecoveringQueue } from './queue';
import { heatMapFinding } from './readiness-cell';
import { pareto, reliabilityFinding } from './reliability';
import { scorecardFinding } from './scorecard';
import { slipFinding } from './slip';
import { sparklineFinding } from './sparkline';
import { standingsFinding } from './status-tiles';
import { trajectoryFinding } from './trajectory';
import { fewSteps, levelsOf, waterfallFinding } from './value-steps';

const say = formats('en-US');
const telling = { t: i18next.getFixedT('en', 'charts'), say };
/** As read: a space that keeps words together is a space. */
const read = (text: string) => text.replaceAll('\u00a0', ' ');

describe('What a chart finds in its data', () => {
  it('counts the factors by standing, the worst first', () => {
    const factors = (['onTrack', 'stale', 'offTrack'] as const).map((standing) => ({ standing }));
    expect(read(standingsFinding(factors, telling))).toBe(
      'Of 3 factors: 1 off track, 1 stale, and 1 on track.',
    );
  });

  it('names the benefit that falls furthest short of its promise', () => {
    const benefit = (name: string, forecast: number | null): BenefitProgress => ({
      id: name,
      name,
      standing: 'atRisk',
      unit: 'days',
      promise: 10,
      target: forecast === null ? null : 8,
      forecast,
      actual: null,
    });
    const benefits = [benefit('Coding', 4), benefit('Denials', 9), benefit('Delinquency', null)];
    expect(read(bulletsFinding(benefits, telling))).toBe(
      '1 of 2 benefits is forecast to reach the target; Coding is furthest off, at 40% of its promise; 1 without target or forecast.',
    );
  });

  it('says where most of the promised value went', () => {
    const steps = [
      { id: 'a', name: 'Reduced', by: -300_000 },
      { id: 'b', name: 'Added', by: 100_000 },
    ];
    expect(read(waterfallFinding({ promised: 1_000_000, steps, realised: null }, telling))).toBe(
      'Of $1M promised, $800K is forecast: $200K less; the largest loss is “Reduced” (-$300K); nothing is measured yet.',
    );
  });

  it('compares a measure with its promise and with the time before go-live', () => {
    const course = {
      name: 'Coding',
      unit: 'days',
      lowerIsBetter: true,
      baseline: { from: '2026-01-01', to: '2026-03-01', value: 5, low: 4, high: 6 },
      promise: { value: 3, by: '2027-01-01' },
      actual: [
        { day: '2026-05-01', value: 4.5 },
        { day: '2026-06-01', value: null },
      ],
    };
    expect(read(trajectoryFinding(course, telling))).toBe(
      '4.5 days on May 1, 2026, 1.5 short of the promise and no worse than before go-live.',
    );
    expect(trajectoryFinding({ ...course, actual: [] }, telling)).toBe(
      'Coding is not measured yet.',
    );
  });

  it('counts a blocked or stale workflow as not ready, whatever its percent', () => {
    const cell = { site: 's', percent: 95 };
    const readiness = {
      sites: [{ id: 's', name: 'Harbor' }],
      workflows: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
      cells: [
        { ...cell, workflow: 'a' },
        { ...cell, workflow: 'b', blocked: 'no scanner' },
        { ...cell, workflow: 'c', stale: true },
        { ...cell, workflow: 'd', notApplicable: true },
      ],
    };
    expect(read(heatMapFinding(readiness, telling))).toMatch(
      /^1 of 3 reaches the gate’s 80%; 1 blocked;/,
    );
  });

  it('says how many of the high risks nobody owns', () => {
    const risk = (code: string, likelihood: number, owner?: string): PlacedRisk => ({
      id: code,
      code,
      name: 'Backlog',
      current: { likelihood, impact: 5 },
      owner,
    });
    expect(
      read(riskFinding([risk('R-1', 4), risk('R-2', 5, 'CIO'), risk('R-3', 1)], telling)),
    ).toBe('2 of 3 open risks are high, 1 of them without an owner; the worst is R-2, Backlog.');
  });

  it('says which date moved most, how often, and why it last did', () => {
    const reports = [
      { reportedOn: '2026-01-01', forecastOn: '2026-06-01' },
      { reportedOn: '2026-02-01', forecastOn: '2026-06-01' },
      { reportedOn: '2026-03-01', forecastOn: '2026-06-15', reason: 'Interfaces' },
    ];
    expect(read(slipFinding([{ id: 'm', name: 'Go-live', reports }], telling))).toBe(
      'Go-live moved most: 14 days later in 1 move, last for “Interfaces”.',
    );
    const still = [{ id: 'm', name: 'Go-live', reports: reports.slice(0, 2) }];
    expect(slipFinding(still, telling)).toBe('No date has moved from where it was first set.');
  });

  it('says how many milestones ahead are later than first planned', () => {
    const ahead = { id: 'a', name: 'Go-live', baselineOn: '2026-06-01', forecastOn: '2026-06-11' };
    const done = { id: 'b', name: 'Test', baselineOn: '2026-01-01', achievedOn: '2026-01-01' };
    expect(read(timelineFinding([ahead, done], telling))).toBe(
      '1 of 2 achieved; 1 of the 1 ahead is later than first planned, Go-live by 10 days.',
    );
  });

  it('sets the pace of four weeks beside the pace that is needed', () => {
    const days = [0, 7, 14, 21, 28].map((at) => ({
      day: `2026-01-${String(at + 1).padStart(2, '0')}`,
      scope: 100,
      done: at,
    }));
    expect(paceOf(days)).toBe(7);
    expect(paceOf(days.slice(0, 2))).toBeNull();
    expect(read(burnUpFinding({ days, due: '2026-02-26' }, telling))).toBe(
      '28 of 100 items done (28%); 7 a week now, 18 needed by Feb 26, 2026.',
    );
  });

  it('shows nobody’s reliability below five closed promises', () => {
    const party = { id: 'p', name: 'HIM', kept: 3, late: 1, broken: 0, open: 9 };
    expect(read(reliabilityFinding([party], [], telling))).toBe(
      'Too few to show: 4 closed promises, and 5 are needed.',
    );
    expect(
      read(reliabilityFinding([{ ...party, broken: 1 }], [{ reason: 'Backfill', n: 2 }], telling)),
    ).toBe(
      '3 of 5 closed promises were kept on time (60%); the main reason for the others is “Backfill”, 2 of 2.',
    );
  });

  it('ranks the reasons and sums them up to all', () => {
    const ranked = pareto([
      { reason: 'Estimate', n: 1 },
      { reason: 'Decision', n: 3 },
    ]);
    expect(ranked.map(({ reason, upTo }) => [reason, upTo])).toEqual([
      ['Decision', 75],
      ['Estimate', 100],
    ]);
  });

  it('counts a flag as late only if its own clock has run out', () => {
    const flag = (ageDays: number, clockDays: number | null): WaitingFlag => ({
      id: `${ageDays}`,
      name: 'Flag',
      ageDays,
      clockDays,
      owner: 'CIO',
    });
    const flags = [flag(5, 5), flag(6, 5), flag(40, null)];
    expect(read(ageingFinding(flags, telling))).toBe(
      '1 of 3 open flags is past the response clock; the oldest has waited 40 days.',
    );
    expect(bandsOf(flags).map(({ late, inTime }) => late + inTime)).toEqual([0, 2, 0, 0, 1]);
  });

  it('tells what a gate lacks, and which votes are out', () => {
    const criterion = { id: 'c', name: 'Training', required: '95%' };
    const criteria = (['met', 'notMet', 'stale', 'workedAround'] as const).map((standing) => ({
      ...criterion,
      standing,
    }));
    expect(read(scorecardFinding(criteria, [{ by: 'CIO', vote: null }], telling))).toBe(
      '1 of 4 criteria is met; 1 not met; 1 worked around; 1 without evidence that holds; 1 of 1 vote still out.',
    );
  });

  it('measures recovery from the worst back to the baseline', () => {
    const queue: RecoveringQueue = {
      id: 'q',
      name: 'Coding',
      unit: 'days',
      lowerIsBetter: true,
      baseline: 2,
      series: [
        { day: '2026-01-01', value: 2 },
        { day: '2026-01-08', value: 10 },
        { day: '2026-02-05', value: 6 },
      ],
    };
    expect(recoveryOf(queue)).toEqual({
      current: 6,
      off: 4,
      recovered: 50,
      pace: 1,
      since: '2026-01-08',
    });
    expect(recoveryOf({ ...queue, baseline: null })).toBeNull();
    expect(read(recoveryFinding([queue], telling))).toBe(
      '0 of 1 queue are back at the baseline; furthest is Coding, 4 days off, 50% of the way back.',
    );
  });

  it('tells a course in a sentence, and that there is none', () => {
    expect(sparklineFinding('Score', [3, null, 5], telling)).toBe(
      'Score: from 3 to 5 over 2 values.',
    );
    expect(sparklineFinding('Score', [null], telling)).toBe('Score: no values yet.');
  });
});

describe('The steps of a waterfall', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: `s${index}`,
    name: `Step ${index}`,
    by: (index % 7) - 3,
  }));

  it('are few enough to be drawn, and still lead from the promise to the same forecast', () => {
    const value = { promised: 50, steps: many, realised: 0 };
    const [all, drawn] = [
      levelsOf(value, many, telling),
      levelsOf(value, fewSteps(many, telling), telling),
    ];
    const forecast = (levels: typeof all) => levels.find(({ id }) => id === 'forecast')?.value;
    expect(drawn.length).toBeLessThanOrEqual(12);
    expect(forecast(drawn)).toBe(forecast(all));
  });
});
