import {
  measuredLog,
  money,
  profile,
  promise,
  type BenefitLog,
  type Said,
} from './benefit.example';

const DAY = '2003-12-31';
const END = '2008-12-31';
const EVER = '2020-01-01';
const GREEN = ['onTrack', 'exceeding', 'realised'];

const owned = (log: BenefitLog, said: Said<'ProfileBenefit'> = profile) =>
  log
    .give('RecordPromise', DAY, promise)
    .give('AcceptPromise', DAY, { owner: 'clinic' })
    .give('ProfileBenefit', DAY, said);

describe('The attainment of a benefit', () => {
  it('is 46.7 % for Fallon at the end of 2008, and off track, never green', () => {
    const shown = owned(measuredLog())
      .series({ [END]: -35 })
      .shown(END);
    expect(shown.attainment! * 100).toBeCloseTo(46.7, 1);
    expect(shown.plannedAttainment).toBe(1);
    expect(shown.status).toBe('offTrack');
    expect(GREEN).not.toContain(shown.status);
    expect(shown.promise).toMatchObject({
      quote: promise.quote,
      value: -75,
      source: promise.document,
    });
  });

  it.each([
    [-75, 'exceeding'],
    [-80, 'exceeding'],
    [-71.25, 'onTrack'],
    [-71.2, 'atRisk'],
    [-63.75, 'atRisk'],
    [-63.7, 'offTrack'],
    [10, 'offTrack'],
  ])('of %d of -75 on the last day is %s', (value, status) =>
    expect(
      owned(measuredLog())
        .series({ [END]: value })
        .shown(END).status,
    ).toBe(status),
  );

  it('is judged against the plan of the day on which it was measured', () => {
    const halfway = owned(measuredLog()).series({ '2006-07-01': -37.5 }).shown('2008-01-01');
    expect(halfway.plannedAttainment).toBeCloseTo(0.5, 2);
    expect(halfway.status).toBe('onTrack');
  });

  it('goes by the target of the profile before that of the measure', () => {
    const own = { ...profile, target: -50, targetOn: '2007-12-31' };
    const shown = owned(measuredLog(), own)
      .series({ [END]: -25 })
      .shown(END);
    expect(shown).toMatchObject({ target: { value: -50, on: '2007-12-31' }, attainment: 0.5 });
  });
});

describe('What is missing is grey, never green', () => {
  const reasonOf = (log: BenefitLog, today = END) => {
    const { status, statusReason } = log.shown(today);
    expect(status).toBe('noData');
    return statusReason;
  };

  it('without an owner, a profile, a baseline or a measurement', () => {
    const log = measuredLog().give('RecordPromise', DAY, promise);
    expect(reasonOf(log)).toBe('Nobody accepted it yet.');
    log.give('AcceptPromise', DAY, { owner: 'clinic' });
    expect(reasonOf(log)).toBe('It has no profile and no measure yet.');
    log.give('ProfileBenefit', DAY, profile);
    expect(reasonOf(log)).toBe('Nothing was measured since the baseline of 2003-12-31.');
  });

  it('with measurements and no baseline, and it says that and nothing of a definition', () => {
    const log = measuredLog();
    log.events.splice(1, 2);
    owned(log).series({ '2004-01-31': -1 });
    expect(reasonOf(log)).toBe('No baseline was accepted yet.');
  });

  it('when the last measurement is older than 1.5 times the frequency', () => {
    const log = owned(measuredLog({ frequencyDays: 30 })).series({ '2004-01-31': -75 });
    expect(log.shown('2004-03-16').status).toBe('exceeding');
    expect(reasonOf(log, '2004-03-17')).toContain('Last measured on 2004-01-31, 46 days ago');
  });

  it('when the definition was changed since the baseline, until a new one is accepted', () => {
    const log = owned(measuredLog())
      .series({ '2004-01-10': -60, '2004-01-20': -65, '2004-01-31': -70 })
      .measured('DefinitionChanged', '2004-02-15', {
        version: 2,
        definition: { text: 'Other' },
        reason: 'Scope',
      });
    expect(log.shown('2004-02-20').status).not.toBe('noData');
    log.series({ '2004-02-29': -74 }, 2);
    expect(reasonOf(log)).toContain('definition of the measure was changed');
    const broken = log.shown(END);
    expect([broken.attainment, broken.realisedToDate, broken.forecast.trend]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(broken.latest).toMatchObject({ value: -74 });
    log.measured('BaselineAccepted', '2004-02-29', {
      value: -70,
      definitionVersion: 2,
      version: 2,
    });
    log.series({ '2004-03-31': -72.5 }, 2);
    expect(log.shown(END)).toMatchObject({ attainment: 0.5, baseline: { value: -70 } });
  });

  it('where there is no plan to judge it by', () => {
    const log = measuredLog();
    log.events.splice(2, 1);
    owned(log).series({ '2004-01-31': -10 });
    expect(reasonOf(log)).toContain('no target');
  });
});

describe('A measure to be maintained', () => {
  const held = (value: number) =>
    owned(measuredLog({ direction: 'maintain', tolerance: 2, baseline: 95, target: 95 }))
      .series({ '2004-01-31': value })
      .shown('2004-02-01');

  it('is on track within its band and off track outside, either way', () => {
    expect(held(93.1).status).toBe('onTrack');
    expect(held(97).status).toBe('onTrack');
    expect(held(92.9).status).toBe('offTrack');
    expect(held(97.1).status).toBe('offTrack');
    expect(held(97.1).statusReason).toContain('outside the band of 95 +/- 2');
  });

  it('needs no target to be tracked, for the baseline is the target', () => {
    const log = measuredLog({ direction: 'maintain', tolerance: 2, baseline: 95 });
    log.events.splice(2, 1);
    const shown = owned(log).series({ '2004-01-31': 95 }).shown('2004-02-01');
    expect(shown).toMatchObject({ phase: 'tracking', status: 'onTrack' });
  });
});

describe('Expected harm', () => {
  const harm = { direction: 'down', baseline: 0, target: 10 } as const;
  const lost = (value: number) =>
    owned(measuredLog(harm), { ...profile, class: 'disBenefit', counting: 'amountToDate' })
      .series({ [END]: value })
      .shown(END);

  it('that is reached or outdone is no success: Wake Forest lost 26.6 M of revenue', () => {
    const shown = lost(26.6);
    expect(shown).toMatchObject({ status: 'offTrack', realisedToDate: -26.6 });
    expect(shown.statusReason).toBe(
      'Of the harm that is expected 266.0 % has come, against 100.0 % foreseen.',
    );
    expect(lost(10).status).toBe('onTrack');
    expect(lost(11).status).toBe('atRisk');
  });

  it('that did not come is better than foreseen', () => {
    expect(lost(0)).toMatchObject({ status: 'exceeding', realisedToDate: 0 });
    expect(lost(5).status).toBe('onTrack');
  });

  it('is not judged when it is stale', () => {
    const stale = owned(measuredLog({ ...harm, frequencyDays: 30 })).series({ '2004-01-31': 1 });
    expect(stale.shown(EVER)).toMatchObject({ status: 'noData' });
    expect(stale.shown(EVER).statusReason).toContain('Last measured on 2004-01-31');
  });
});

describe('A forecast', () => {
  const steady = { '2004-01-31': -1, '2004-02-10': -2, '2004-02-20': -3, '2004-03-01': -4 };

  it('stands beside what the trend says, and tells its gap to the target', () => {
    const log = owned(measuredLog(), { ...profile, target: -20, targetOn: '2004-04-10' })
      .series(steady)
      .give('StateForecast', '2004-02-01', { value: -22, reason: 'Hope' })
      .give('StateForecast', '2004-03-01', { value: -15, confidence: 60, reason: 'Slow' });
    const { forecast } = log.shown(END);
    expect(forecast.trend).toBeCloseTo(-8, 9);
    expect(forecast).toMatchObject({ stated: -15, gap: 5, statement: { confidence: 60 } });
    expect(forecast.statements.map(({ statedOn }) => statedOn)).toEqual([
      '2004-02-01',
      '2004-03-01',
    ]);
  });

  it('by the trend goes by the latest six measurements', () => {
    const early = { '2004-01-01': 50, '2004-01-02': -50, '2004-01-03': 50 };
    const late = { '2004-03-11': -5, '2004-03-21': -6 };
    const log = owned(measuredLog(), { ...profile, target: -20, targetOn: '2004-04-10' });
    log.series({ ...early, ...steady, ...late });
    expect(log.shown(END).forecast.trend).toBeCloseTo(-8, 9);
  });

  it('by the trend needs three measurements', () => {
    const log = owned(measuredLog()).series({ '2004-01-31': -1, '2004-02-10': -2 });
    expect(log.shown(END).forecast).toMatchObject({ statements: [] });
    expect(log.shown(END).forecast.trend).toBeUndefined();
  });
});

describe('The phases of a benefit', () => {
  it('come in their order, each when it has what it needs', () => {
    const log = measuredLog();
    const [defined, baseline, target] = log.events.splice(0);
    const phases: string[] = [];
    const then = (step: (log: BenefitLog) => unknown) => {
      step(log);
      phases.push(log.shown(EVER).phase);
    };
    then(() => log.events.push(defined!) && log.give('RecordPromise', DAY, promise));
    then(() => log.give('AcceptPromise', DAY, { owner: 'clinic' }));
    then(() => log.give('ProfileBenefit', DAY, money));
    then(() => log.events.push(baseline!));
    then(() => log.events.push(target!));
    then(() => log.series({ '2004-01-31': -76, '2004-02-29': -77, '2004-03-31': -75 }));
    then(() => log.give('VerifyRealised', '2004-04-01', { by: 'cfo', verdict: 'realised' }));
    then(() => log.give('RetireBenefit', '2004-05-01', { reason: 'Done' }));
    expect(phases).toEqual([
      'promised',
      'accepted',
      'accepted',
      'baselined',
      'planned',
      'tracking',
      'realised',
      'retired',
    ]);
  });

  it('end with what the independent look found, and say who found it', () => {
    const log = owned(measuredLog()).give('VerifyRealised', END, {
      by: 'cfo',
      verdict: 'notRealised',
      note: 'Speech recognition came instead.',
    });
    expect(log.shown(EVER)).toMatchObject({
      phase: 'notRealised',
      status: 'notRealised',
      statusReason: 'Verified by cfo on 2008-12-31. Speech recognition came instead.',
    });
  });

  it('end with a rejection or a retirement, for its reason', () => {
    const rejected = measuredLog()
      .give('RecordPromise', DAY, promise)
      .give('RejectPromise', DAY, { reason: 'Not ours' });
    expect(rejected.shown(EVER)).toMatchObject({
      phase: 'rejected',
      status: 'rejected',
      statusReason: 'Not ours',
    });
    const retired = owned(measuredLog()).give('RetireBenefit', END, { reason: 'Dropped' });
    expect(retired.shown(EVER)).toMatchObject({ status: 'retired', statusReason: 'Dropped' });
  });
});
