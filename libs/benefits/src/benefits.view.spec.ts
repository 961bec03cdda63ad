import { fold, place } from '@plumbline/read-models';
import { BenefitLog, measuredLog, money, promise } from './benefit.example';
import { benefits, promises } from './benefits.view';
import { tracked } from './tracked.view';

const DAY = '2003-12-31';
const at = place('north', 'lines');
const accepted = () =>
  measuredLog()
    .give('RecordPromise', DAY, promise)
    .give('AcceptPromise', '2004-01-10', { owner: 'clinic' });
const recordOf = ({ events }: BenefitLog) => fold(benefits, events).get(at)!;

describe('A promise as shown', () => {
  const shown = ({ events }: BenefitLog) => fold(promises, events).get(at);
  const made = {
    id: 'lines',
    title: promise.title,
    quote: promise.quote,
    promiser: promise.promiser,
    source: promise.document,
    value: -75,
    unit: '%',
    madeOn: DAY,
  };

  it('is in the words of its day, and open until it is answered', () =>
    expect(shown(new BenefitLog().give('RecordPromise', DAY, promise))).toEqual({
      ...made,
      status: 'open',
    }));

  it('never changes but for what became of it', () => {
    expect(shown(accepted())).toEqual({ ...made, status: 'accepted', acceptedBy: 'clinic' });
    const rejected = new BenefitLog()
      .give('RecordPromise', DAY, promise)
      .give('RejectPromise', '2004-01-10', { reason: 'Not ours' });
    expect(shown(rejected)).toEqual({ ...made, status: 'rejected', rejectedFor: 'Not ours' });
    const later = accepted()
      .give('ProfileBenefit', DAY, money)
      .give('RebaselineBenefit', DAY, { target: -50, reason: 'Why', approvedBy: 'CFO' })
      .give('HandOverBenefit', '2005-01-01', { to: 'finance', permanent: true })
      .give('RetireBenefit', '2006-01-01', { reason: 'Why' });
    expect(shown(later)).toEqual(shown(accepted()));
  });

  it('is the same among the promises and in its benefit', () => {
    const log = accepted();
    expect(recordOf(log).promise).toEqual(shown(log));
  });

  it('comes in the order in which it was made', () =>
    expect(promises.order(shown(accepted())!)).toBe(DAY));
});

describe('A benefit as recorded', () => {
  it('keeps its profile, with the target of its own', () => {
    const dependsOn = [{ factor: 'F3', weight: 1 }];
    const own = { target: -50, targetOn: '2007-12-31', dependsOn };
    const log = accepted().give('ProfileBenefit', DAY, { ...money, ...own });
    expect(recordOf(log)).toMatchObject({
      owner: 'clinic',
      permanentOwner: false,
      class: 'cashable',
      counting: 'attainment',
      annualValue: 1_000_000,
      currency: 'USD',
      measureId: 'lines',
      profiledTarget: { value: -50, on: '2007-12-31' },
      reviewsOn: ['2008-12-31'],
      dependsOn,
    });
  });

  it('keeps every forecast, rebaseline and review, oldest first', () => {
    const review = { by: 'cfo', finding: 'F' };
    const log = accepted()
      .give('ProfileBenefit', DAY, money)
      .give('StateForecast', '2005-01-01', { value: -60, reason: 'Hope' })
      .give('StateForecast', '2006-01-01', { value: -50, reason: 'Slow' })
      .give('RebaselineBenefit', '2006-02-01', { target: -50, reason: 'Why', approvedBy: 'CFO' })
      .give('RebaselineBenefit', '2006-03-01', { target: -40, reason: 'Why', approvedBy: 'CFO' })
      .give('ReviewBenefit', '2006-12-31', review)
      .give('ReviewBenefit', '2008-12-31', review);
    const { forecasts, rebaselines, reviews } = recordOf(log);
    expect(forecasts.map(({ value, statedOn }) => [value, statedOn])).toEqual([
      [-60, '2005-01-01'],
      [-50, '2006-01-01'],
    ]);
    expect(rebaselines.map(({ version, target }) => [version, target])).toEqual([
      [2, -50],
      [3, -40],
    ]);
    expect(reviews).toEqual([
      { ...review, on: '2006-12-31', last: false },
      { ...review, on: '2008-12-31', last: true },
    ]);
  });

  it('shows who owns it now, and whether that stays', () => {
    const log = accepted().give('HandOverBenefit', '2005-01-01', { to: 'cfo', permanent: true });
    expect(recordOf(log)).toMatchObject({ owner: 'cfo', permanentOwner: true });
    expect(log.shown('2004-12-31').owner).toBe('clinic');
  });

  it('tells what was found, and why it was retired', () => {
    const log = accepted()
      .give('ProfileBenefit', DAY, money)
      .give('VerifyRealised', '2008-12-31', { by: 'cfo', verdict: 'notRealised', note: 'N' })
      .give('RetireBenefit', '2009-01-01', { reason: 'Dropped' });
    expect(recordOf(log)).toMatchObject({
      verification: { by: 'cfo', verdict: 'notRealised', note: 'N', on: '2008-12-31' },
      retiredFor: 'Dropped',
    });
    expect(benefits.order(recordOf(log))).toBe('fewer transcribed lines');
  });
});

describe('A measure as a benefit follows it', () => {
  it('has the latest baseline and target, and one measurement a day, corrected', () => {
    const log = measuredLog({ frequencyDays: 30, tolerance: 2 })
      .series({ '2004-02-29': 2, '2004-01-31': 1 })
      .measured('DefinitionChanged', '2004-03-01', {
        version: 2,
        definition: { text: 'Other' },
        reason: 'Why',
      })
      .measured('MeasurementCorrected', '2004-01-31', {
        value: 3,
        before: { value: 1 },
        definitionVersion: 1,
        reason: 'Why',
      })
      .measured('BaselineAccepted', '2004-03-01', { value: 9, definitionVersion: 2, version: 2 });
    expect(fold(tracked, log.events).get(at)).toEqual({
      id: 'lines',
      name: 'Transcribed lines',
      unit: '% of baseline',
      direction: 'down',
      frequencyDays: 30,
      tolerance: 2,
      definitions: [
        { version: 1, since: '2003-01-01' },
        { version: 2, since: '2004-03-01' },
      ],
      baseline: { on: '2004-03-01', value: 9, definitionVersion: 2 },
      target: { on: '2008-12-31', value: -75 },
      readings: [
        { on: '2004-01-31', value: 3, definitionVersion: 1 },
        { on: '2004-02-29', value: 2, definitionVersion: 1 },
      ],
    });
  });
});
