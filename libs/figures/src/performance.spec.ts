import * as fc from 'fast-check';
import { attainment } from './attainment';
import { addDays } from './days';
import { performanceStatus, withinBand } from './performance';

const fresh = { lastMeasuredOn: '2015-06-01', frequencyDays: 30, today: '2015-06-15' };
const statusAt = (done: number, planned: number) =>
  performanceStatus({ ...fresh, attainment: done, planned }).status;

describe('Status', () => {
  it('of Fallon Clinic is off track, with the numbers as the reason', () => {
    const input = { lastMeasuredOn: '2008-12-31', frequencyDays: 365, today: '2008-12-31' };
    const done = attainment(0, -75, -35);
    expect(performanceStatus({ ...input, attainment: done, planned: 1 })).toEqual({
      status: 'offTrack',
      reason: 'Attainment 46.7 % against 100.0 % planned: -53.3 points.',
    });
  });

  it('is exceeding from attainment 1 on, whatever is planned', () => {
    expect(statusAt(1, 0.2)).toBe('exceeding');
    expect(statusAt(1.3, 1)).toBe('exceeding');
    expect(performanceStatus({ ...fresh, attainment: 1.3 }).status).toBe('exceeding');
  });

  it.each([
    [0.6, 0.5, 'onTrack'],
    [0.7, 0.75, 'onTrack'],
    [0.6999, 0.75, 'atRisk'],
    [0.6, 0.75, 'atRisk'],
    [0.5999, 0.75, 'offTrack'],
    [-0.2, 0, 'offTrack'],
  ])('of attainment %d against %d planned is %s', (done, planned, status) => {
    expect(statusAt(done, planned)).toBe(status);
  });

  it('follows the thresholds of the benefit', () => {
    const input = { ...fresh, attainment: 0.4, planned: 0.5 };
    expect(performanceStatus(input).status).toBe('atRisk');
    expect(performanceStatus({ ...input, thresholds: { onTrack: -0.1 } }).status).toBe('onTrack');
    const unset = { onTrack: undefined, atRisk: -0.07 };
    expect(performanceStatus({ ...input, thresholds: unset }).status).toBe('offTrack');
  });

  it('is no data when never measured', () => {
    const input = { today: '2015-06-15', frequencyDays: 30, attainment: 0.9, planned: 0.5 };
    expect(performanceStatus(input)).toEqual({ status: 'noData', reason: 'Never measured.' });
  });

  it('is no data when the last measurement is older than 1.5 x the frequency', () => {
    const input = { lastMeasuredOn: '2015-06-01', frequencyDays: 30, attainment: 2, planned: 1 };
    expect(performanceStatus({ ...input, today: '2015-07-16' }).status).toBe('exceeding');
    expect(performanceStatus({ ...input, today: '2015-07-17' })).toEqual({
      status: 'noData',
      reason:
        'Last measured on 2015-06-01, 46 days ago: older than 1.5 x the frequency of 30 days.',
    });
  });

  it('without a frequency is judged, and says that staleness is not', () => {
    const input = { lastMeasuredOn: '2003-01-01', today: '2015-06-15' };
    expect(performanceStatus({ ...input, attainment: 0.5, planned: 0.5 })).toEqual({
      status: 'onTrack',
      reason:
        'Attainment 50.0 % against 50.0 % planned: 0.0 points. ' +
        'Staleness is not judged: no measuring frequency is set.',
    });
  });

  it('is no data without a plan or without attainment', () => {
    expect(performanceStatus({ ...fresh, attainment: 0.4 })).toEqual({
      status: 'noData',
      reason: 'Attainment 40.0 %, but there is no plan to judge it by.',
    });
    expect(performanceStatus({ ...fresh, planned: 0.5 }).status).toBe('noData');
  });

  it('is never green when stale, whatever the numbers', () => {
    const share = fc.double({ min: -2, max: 3, noNaN: true });
    const late = fc.integer({ min: 46, max: 4000 });
    fc.assert(
      fc.property(share, share, late, (done, planned, days) => {
        const today = addDays(fresh.lastMeasuredOn, days);
        const judged = performanceStatus({ ...fresh, today, attainment: done, planned });
        expect(judged.status).toBe('noData');
      }),
    );
  });

  it('never gets worse with a higher attainment', () => {
    const order = ['offTrack', 'atRisk', 'onTrack', 'exceeding'];
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 1, noNaN: true }), (done, plan, more) => {
        const before = order.indexOf(statusAt(done, plan));
        expect(order.indexOf(statusAt(done + more, plan))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('A measure to be maintained', () => {
  const band = { baseline: 95, tolerance: 0.3 };

  it('is on track in its band, the edge included', () => {
    const judged = performanceStatus({ ...fresh, maintain: { ...band, actual: 95.3 } });
    expect(judged).toEqual({ status: 'onTrack', reason: '95.3 is in the band of 95 +/- 0.3.' });
  });

  it('is off track outside of it, on either side', () => {
    expect(withinBand({ ...band, actual: 95.31 })).toBe(false);
    const judged = performanceStatus({ ...fresh, maintain: { ...band, actual: 94.6 } });
    expect(judged.status).toBe('offTrack');
    expect(judged.reason).toBe('94.6 is outside the band of 95 +/- 0.3.');
  });

  it('is no data when stale', () => {
    const late = { ...fresh, today: '2016-06-15', maintain: { ...band, actual: 95 } };
    expect(performanceStatus(late).status).toBe('noData');
  });
});
