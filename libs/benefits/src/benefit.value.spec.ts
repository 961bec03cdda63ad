import {
  measuredLog,
  money,
  profile,
  promise,
  type BenefitLog,
  type Said,
} from './benefit.example';

const DAY = '2003-12-31';
const EVER = '2020-01-01';

const counted = (log: BenefitLog, said: Partial<Said<'ProfileBenefit'>>) =>
  log
    .give('RecordPromise', DAY, promise)
    .give('AcceptPromise', DAY, { owner: 'clinic' })
    .give('ProfileBenefit', DAY, { ...money, ...said });

describe('Counting an amount to date', () => {
  const npfit = () =>
    counted(measuredLog({ direction: 'up', target: 10.1 }), {
      counting: 'amountToDate',
      annualValue: undefined,
      currency: 'GBP',
      priceBase: '2004-05',
    }).series({ '2011-03-31': 2.6 });

  it('is 25.7 % of the whole life for NPfIT in March 2011, and 34.6 % a year later', () => {
    const log = npfit();
    expect(log.shown('2011-12-31').realisedPct).toBeCloseTo(25.7, 1);
    log
      .give('RebaselineBenefit', '2012-03-31', {
        target: 10.7,
        reason: 'Final benefits statement',
        approvedBy: 'Department of Health',
      })
      .series({ '2012-03-31': 3.7 });
    const shown = log.shown(EVER);
    expect(shown.realisedPct).toBeCloseTo(34.6, 1);
    expect(shown).toMatchObject({
      realisedToDate: 3.7,
      wholeLifeValue: 10.7,
      priceBase: '2004-05',
    });
    expect(shown.remaining).toBeCloseTo(7, 9);
    expect(shown.rebaselines).toMatchObject([{ version: 2, target: 10.7, on: '2012-03-31' }]);
  });

  it('still shows 25.7 % on 31 March 2011 after the figures of 2012 were loaded', () => {
    const log = npfit()
      .give('RebaselineBenefit', '2012-03-31', { target: 10.7, reason: 'Why', approvedBy: 'DH' })
      .series({ '2012-03-31': 3.7 });
    expect(log.shown('2011-03-31').realisedPct).toBeCloseTo(25.7, 1);
  });

  it('prefers the whole life that was stated', () => {
    const log = counted(measuredLog({ direction: 'up', target: 10 }), {
      counting: 'amountToDate',
      wholeLifeValue: 20,
    });
    expect(log.shown(EVER)).toMatchObject({ wholeLifeValue: 20 });
    expect(log.series({ '2004-12-31': 5 }).shown(EVER)).toMatchObject({
      realisedPct: 25,
      remaining: 15,
    });
  });

  it('is worth what falls where less is better: costs from 100 to 60 are 40', () => {
    const log = counted(measuredLog({ baseline: 100, target: 20 }), { counting: 'amountToDate' });
    expect(log.series({ '2004-12-31': 60 }).shown(EVER)).toMatchObject({
      realisedToDate: 40,
      wholeLifeValue: 80,
      realisedPct: 50,
      remaining: 40,
    });
  });

  it('stands beside the planned amount of the day', () => {
    const log = counted(measuredLog({ direction: 'up', target: 100 }), {
      counting: 'amountToDate',
    });
    const shown = log.series({ '2008-12-31': 40 }).shown(EVER);
    expect(shown).toMatchObject({ plannedToDate: 100, realisedToDatePct: 40 });
  });
});

describe('Counting by attainment', () => {
  const said = { annualValue: 1_200_000 };

  it('adds the share of the annual value for each month, as computed by hand', () => {
    const shown = counted(measuredLog(), said)
      .series({ '2004-01-31': -15, '2004-02-29': -30, '2004-03-31': -37.5 })
      .shown(EVER);
    expect(shown.realisedToDate).toBeCloseTo(100_000 * (0.2 + 0.4 + 0.5), 6);
    expect(shown.plannedToDate).toBeCloseTo((100_000 * (31 + 60 + 91)) / 1827, 6);
    expect(shown.realisedToDatePct).toBeCloseTo((1.1 * 1827 * 100) / 182, 6);
  });

  it('goes by the frequency of the measure', () => {
    const yearly = counted(measuredLog({ frequencyDays: 365 }), said)
      .series({ '2004-12-30': -75, '2005-12-30': -37.5 })
      .shown(EVER);
    expect(yearly.realisedToDate).toBeCloseTo((1_200_000 * 365 * 1.5) / 365.25, 6);
  });

  it('does not count what was measured on the day of the baseline', () => {
    const shown = counted(measuredLog(), said)
      .series({ [DAY]: -75, '2004-01-31': 0 })
      .shown(EVER);
    expect(shown.realisedToDate).toBe(0);
  });

  it('is below zero where it became worse', () => {
    const shown = counted(measuredLog(), said).series({ '2004-01-31': 7.5 }).shown(EVER);
    expect(shown.realisedToDate).toBeCloseTo(-10_000, 6);
  });

  it('of a dis-benefit is below zero, and so is its whole life', () => {
    const harm = { ...said, class: 'disBenefit', wholeLifeValue: 6_000_000 } as const;
    const shown = counted(measuredLog({ baseline: 9, target: 23 }), harm)
      .series({ '2004-01-31': 16 })
      .shown(EVER);
    expect(shown).toMatchObject({
      realisedToDate: -50_000,
      wholeLifeValue: -6_000_000,
      remaining: -5_950_000,
    });
    expect(shown.realisedPct).toBeCloseTo(100 / 120, 9);
  });

  it('counts nothing where there is no way to go', () => {
    const none = counted(measuredLog({ direction: 'maintain', baseline: 5, target: 5 }), said);
    expect(none.series({ '2004-01-31': 5 }).shown(EVER).realisedToDate).toBeUndefined();
  });
});

describe('Counting the amount of each period', () => {
  const said = { counting: 'amountPerPeriod', annualValue: undefined } as const;

  it('is their sum since the baseline', () => {
    const shown = counted(measuredLog({ direction: 'up', target: 100 }), said)
      .series({ [DAY]: 1000, '2004-01-31': 100, '2004-02-29': 200, '2004-03-31': -50 })
      .shown(EVER);
    expect(shown.realisedToDate).toBe(250);
    expect(shown.plannedToDate).toBeCloseTo((100 * (31 + 60 + 91)) / 1827, 6);
  });

  it('of a dis-benefit is below zero', () => {
    const lost = counted(measuredLog({ target: 100 }), { ...said, class: 'disBenefit' });
    expect(lost.series({ '2004-01-31': 30, '2004-02-29': 40 }).shown(EVER).realisedToDate).toBe(
      -70,
    );
  });
});

describe('A benefit without money', () => {
  it('is not valued, only attained', () => {
    const shown = counted(measuredLog(), {
      ...profile,
      annualValue: undefined,
      currency: undefined,
    })
      .series({ '2008-12-31': -35 })
      .shown(EVER);
    expect(shown.attainment).toBeCloseTo(0.4667, 4);
    expect([shown.realisedToDate, shown.plannedToDate, shown.remaining]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
