import { fold, place } from '@plumbline/read-models';
import { hundredCoders } from './recorded.example';
import type { Training } from './training.document';
import { trainings } from './trainings.view';

const look = (recorded = hundredCoders(), today = '2026-03-01'): Training => {
  const document = fold(trainings, recorded.events).get(place('north', 'coders'))!;
  return trainings.shown(document, today);
};

describe('A training as shown', () => {
  it('has no rate before anything was recorded', () =>
    expect(look()).toMatchObject({ required: 100, passRate: undefined, stale: true }));

  it('rates who passed by all who are required: 44 %, where 89 % were claimed of those who tested', () => {
    const recorded = hundredCoders().give('RecordTraining', '2026-02-20', {
      required: 1000,
      trained: 494,
      passed: 440,
    });
    const { passRate, trainedRate, passRateOfTrained, stale } = look(recorded);
    expect([passRate, trainedRate, stale]).toEqual([0.44, 0.494, false]);
    expect(passRateOfTrained).toBeCloseTo(0.89, 2);
  });

  it('is stale when the last record is older than 30 days', () => {
    const recorded = hundredCoders().give('RecordTraining', '2026-02-01', {
      required: 100,
      trained: 0,
      passed: 0,
    });
    expect(look(recorded, '2026-03-03').stale).toBe(false);
    expect(look(recorded, '2026-03-04').stale).toBe(true);
  });

  it('shows every change of the denominator by its day, also one that is recorded late', () => {
    const said = { trained: 40, passed: 30 };
    const recorded = hundredCoders()
      .give('RecordTraining', '2026-02-20', { ...said, required: 80, reason: 'Left' })
      .give('RecordTraining', '2026-02-10', { ...said, required: 110, reason: 'Found late' });
    const shown = look(recorded);
    expect(shown.required).toBe(80);
    expect(shown.denominatorChanges).toEqual([
      { on: '2026-02-10', from: 100, to: 110, reason: 'Found late' },
      { on: '2026-02-20', from: 110, to: 80, reason: 'Left' },
    ]);
  });
});
