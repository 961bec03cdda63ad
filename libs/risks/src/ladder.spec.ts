import type { Addressee, Level } from './flag.events';
import { clocksOf, firstRung, isLower, rungAbove, rungOf, type Rung } from './ladder';
import { clockOf } from './response-clock';
import { RESPONSE_CLOCKS } from './response-clocks.data';

const LEVELS = RESPONSE_CLOCKS.levels.map(({ level }) => level);
const way = (level: Level): string[] => {
  const rungs: Rung[] = [];
  for (let rung: Rung | undefined = firstRung(level); rung; rung = rungAbove(rung)) {
    rungs.push(rung);
  }
  return rungs.map(({ level: one, to }) => `${one}: ${to}`);
};

describe('The response clocks', () => {
  it('have the allowances of the table', () => {
    const told = (level: Level) => clocksOf(level).allowed;
    expect(told('patientSafety')).toEqual({
      acknowledge: { hours: 1 },
      plan: { hours: 4 },
      decide: { hours: 24 },
    });
    expect(told('extreme')).toEqual({
      acknowledge: { hours: 4 },
      plan: { workingDays: 1 },
      decide: { workingDays: 3 },
    });
    expect(told('high')).toEqual({
      acknowledge: { workingDays: 1 },
      plan: { workingDays: 3 },
      decide: { workingDays: 10 },
    });
    expect(told('moderate')).toEqual({
      acknowledge: { workingDays: 3 },
      plan: { workingDays: 10 },
      decide: { days: 30 },
    });
    expect(told('low')).toEqual({ acknowledge: { workingDays: 5 }, decide: { days: 91 } });
  });

  it('say for every level who is asked, and how soon it is heard and decided', () => {
    for (const { level, allowed, goesTo } of RESPONSE_CLOCKS.levels) {
      expect([level, goesTo.length > 0]).toEqual([level, true]);
      expect(allowed.acknowledge).toBeDefined();
      expect(allowed.decide).toBeDefined();
    }
  });

  it('name the version of the table by which they were set', () => {
    const clock = clockOf('acknowledge', firstRung('high'), '2026-03-02T09:00:00.000Z', []);
    expect(clock).toEqual({
      step: 'acknowledge',
      dueAt: '2026-03-03T09:00:00.000Z',
      final: false,
      table: RESPONSE_CLOCKS.version,
    });
  });

  it('are final with the executive sponsor', () => {
    const top = { level: 'extreme', to: 'executiveSponsor' } as const;
    expect(clockOf('decide', top, '2026-03-02T09:00:00.000Z', []).final).toBe(true);
  });
});

describe('A missed clock', () => {
  it('raises by one level, to the next who stands above, until the executive sponsor', () => {
    expect(way('low')).toEqual([
      'low: team',
      'moderate: workstream',
      'high: workstreamLead',
      'extreme: cio',
      'extreme: executiveSponsor',
    ]);
    expect(way('patientSafety')).toEqual([
      'patientSafety: clinicalSafety',
      'patientSafety: executiveSponsor',
    ]);
  });

  it('comes to an end from every rung', () => {
    for (const level of LEVELS) {
      for (const to of clocksOf(level).goesTo) {
        let rung: Rung | undefined = { level, to };
        for (let steps = 0; rung; rung = rungAbove(rung), steps += 1) expect(steps).toBeLessThan(9);
      }
    }
  });
});

describe('A person', () => {
  it.each<[Level, Addressee, Level | undefined]>([
    ['high', 'pmo', 'high'],
    ['high', 'cio', 'high'],
    ['high', 'executiveSponsor', 'extreme'],
    ['moderate', 'pmo', 'high'],
    ['low', 'clinicalSafety', 'patientSafety'],
    ['patientSafety', 'executiveSponsor', 'patientSafety'],
    ['patientSafety', 'cio', undefined],
    ['extreme', 'team', undefined],
  ])('takes a flag of level %s to %s: the level is %s', (level, to, raised) =>
    expect(rungOf(to, level)?.level).toBe(raised),
  );

  it('finds patient safety above all levels', () =>
    expect(LEVELS.filter((level) => isLower(level, 'patientSafety'))).toEqual([
      'low',
      'moderate',
      'high',
      'extreme',
    ]));
});
