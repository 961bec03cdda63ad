import type { Measure } from './measure.document';
import type { ClaimedFigure, Direction } from './measure.events';
import { MeasureLog, notes } from './measure.example';

const BEFORE = '2014-09-30';
const AFTER = '2015-06-30';

interface Told {
  readonly direction?: Direction;
  readonly before: number;
  readonly after: number;
  readonly target?: number;
  readonly tolerance?: number;
  readonly frequencyDays?: number;
}

function told({ direction = 'down', before, after, target, ...more }: Told): MeasureLog {
  const log = new MeasureLog()
    .give('DefineMeasure', '2014-01-01', { ...notes, direction, ...more })
    .give('AcceptBaseline', BEFORE, { value: before });
  if (target !== undefined) {
    log.give('SetTarget', '2014-10-01', { value: target, targetOn: '2018-12-31' });
  }
  return log.give('RecordMeasurement', AFTER, { value: after });
}

const claims = (log: MeasureLog, figure: ClaimedFigure, value: number, decimals = 0) =>
  log
    .give('RecordClaim', AFTER, { figure, value, decimals, claimant: 'The press' })
    .shown('2020-01-01')!
    .claims.at(-1)!;

describe('The relative change from the baseline', () => {
  it.each([
    ['Cambridge, inpatient paper notes', 8700, 1700, -80.5, 1],
    ['Cambridge, outpatient paper notes', 40_000, 25_000, -37.5, 1],
    ['Fallon, note finalisation time', 96, 0.77, -99.2, 1],
    ['Coding productivity, 2009 to 2010', 2.38, 2.1, -11.76, 2],
  ])('is as published: %s', (_, before, after, changePct, decimals) => {
    expect(told({ before, after }).shown(AFTER)!.changePct).toBeCloseTo(changePct, decimals);
  });

  it('is not computed from a baseline of zero', () =>
    expect(told({ before: 0, after: -35 }).shown(AFTER)!.changePct).toBeUndefined());
});

describe('The attainment', () => {
  it('is 46.7 % for Fallon: 35 of 75 promised', () => {
    const shown = told({ before: 0, after: -35, target: -75 }).shown(AFTER)!;
    expect(shown.attainment! * 100).toBeCloseTo(46.7, 1);
  });

  it('is below zero where it became worse, and above one beyond the target', () => {
    expect(told({ before: 100, after: 110, target: 50 }).shown(AFTER)!.attainment).toBe(-0.2);
    expect(told({ before: 100, after: 40, target: 50 }).shown(AFTER)!.attainment).toBe(1.2);
  });

  it('needs a target', () =>
    expect(told({ before: 100, after: 40 }).shown(AFTER)!.attainment).toBeUndefined());
});

describe('A movement', () => {
  it.each([
    ['down', 100, 90, 'better'],
    ['down', 106 / 5.777, 155 / 6.895, 'worse'],
    ['up', 2.38, 2.1, 'worse'],
    ['up', 20, 77, 'better'],
    ['down', 100, 100, 'same'],
  ] as const)('%s from %d to %d is %s', (direction, before, after, movement) =>
    expect(told({ direction, before, after }).shown(AFTER)!.movement).toBe(movement),
  );

  it('within the band of a measure to be maintained is none, and out of it for the worse', () => {
    const held = { direction: 'maintain', before: 95, tolerance: 2 } as const;
    expect(told({ ...held, after: 96.5 }).shown(AFTER)!.movement).toBe('same');
    expect(told({ ...held, after: 98 }).shown(AFTER)!.movement).toBe('worse');
  });
});

describe('Figures that do not compare', () => {
  const compared = ({ changePct, movement, attainment }: Measure) =>
    [changePct, movement, attainment].filter((figure) => figure !== undefined);

  it('are not computed across a change of the definition, and it says so', () => {
    const broken = told({ before: 100, after: 90, target: 50 })
      .give('ChangeDefinition', '2015-07-01', { text: 'Other', reason: 'Scope' })
      .give('RecordMeasurement', '2015-07-31', { value: 20 });
    const shown = broken.shown('2015-07-31')!;
    expect(shown.latest).toBe(20);
    expect(compared(shown)).toEqual([]);
    expect(shown.gap).toContain('they do not compare');
    broken.give('AcceptBaseline', '2015-07-31', { value: 25, reason: 'New definition' });
    expect(broken.shown('2015-07-31')).toMatchObject({ changePct: -20, gap: undefined });
  });

  it('are not computed from a measurement older than the baseline', () => {
    const shown = new MeasureLog()
      .give('DefineMeasure', '2014-01-01', notes)
      .give('RecordMeasurement', '2014-01-31', { value: 50 })
      .give('AcceptBaseline', BEFORE, { value: 100 })
      .shown(AFTER)!;
    expect(shown.latest).toBe(50);
    expect(compared(shown)).toEqual([]);
    expect(shown.gap).toBe('Nothing was measured since the baseline of 2014-09-30.');
  });

  it('are told to be missing before anything was measured', () => {
    const log = new MeasureLog()
      .give('DefineMeasure', '2014-01-01', notes)
      .give('AcceptBaseline', BEFORE, { value: 100 });
    expect(log.shown(AFTER)!.gap).toBe('Nothing was measured yet.');
  });
});

describe('A measure is stale', () => {
  it('when its latest measurement is older than 1.5 times its frequency', () => {
    const monthly = told({ before: 100, after: 90, frequencyDays: 30 });
    expect(monthly.shown('2015-08-14')!.stale).toBe(false);
    expect(monthly.shown('2015-08-15')!.stale).toBe(true);
  });

  it('never, where no frequency is said', () =>
    expect(told({ before: 100, after: 90 }).shown('2025-01-01')!.stale).toBe(false));
});

describe('A published claim beside the computed figure', () => {
  it('holds where it rounds to what was printed, and differs where it does not', () => {
    const inpatient = claims(told({ before: 8700, after: 1700 }), 'changePct', -80);
    expect(inpatient).toMatchObject({ value: -80, differs: false });
    const outpatient = claims(told({ before: 40_000, after: 25_000 }), 'changePct', -40);
    expect(outpatient).toMatchObject({ value: -40, computed: -37.5, difference: -2.5 });
    expect(outpatient.differs).toBe(true);
  });

  it('may be of the value, of the attainment or of what remains', () => {
    const npfit = { direction: 'up', before: 0, after: 3.7, target: 10.7 } as const;
    expect(claims(told(npfit), 'value', 3.7, 1)).toMatchObject({ computed: 3.7, differs: false });
    expect(claims(told(npfit), 'attainmentPct', 34.6, 1).differs).toBe(false);
    expect(claims(told(npfit), 'remaining', 7, 1).differs).toBe(false);
    expect(claims(told(npfit), 'remaining', 6.6, 1).differs).toBe(true);
  });

  it('is not refuted by what was measured or aimed at after it was made', () => {
    const log = told({ direction: 'up', before: 0, after: 2.6, target: 10.1 });
    claims(log, 'attainmentPct', 25.7, 1);
    log.give('SetTarget', '2016-01-01', { value: 10.7, targetOn: '2019-01-01', reason: 'Why' });
    log.give('RecordMeasurement', '2016-03-31', { value: 3.7 });
    const shown = log.shown('2020-01-01')!;
    expect(shown.attainment! * 100).toBeCloseTo(34.6, 1);
    expect(shown.claims[0]!.computed).toBeCloseTo(25.7, 1);
    expect(shown.claims[0]!.differs).toBe(false);
  });

  it('stands alone where nothing can be computed', () => {
    const log = new MeasureLog().give('DefineMeasure', '2014-01-01', notes);
    for (const figure of ['value', 'changePct', 'attainmentPct', 'remaining'] as const) {
      expect(claims(log, figure, 1).computed).toBeUndefined();
    }
  });
});
