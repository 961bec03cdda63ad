import type { GateEvents } from '@plumbline/milestones';
import type { FlagEvents } from './flag.events';
import { RecordedFacts } from './recorded.example';
import { swept } from './swept.example';
import { whenTrainingBuildDiffers } from './when-training-build-differs.policy';

type Facts = FlagEvents & GateEvents;

const END = '2026-12-31T00:00:00.000Z';

describe('A training environment that is not the build', () => {
  const assessed = (...values: readonly number[]) => {
    const facts = new RecordedFacts<Facts>().add('gate-training', '2026-02-01', {
      type: 'GatePrepared',
      data: { name: 'Training: go or no-go', roles: ['cio'], criteria: [] },
    });
    return values.reduce((all, actualPct) => assess(all, actualPct), facts);
  };
  const assess = (facts: RecordedFacts<Facts>, actualPct: number, criterion = 'environment') =>
    facts.add('gate-training', '2026-02-02', {
      type: 'CriterionAssessed',
      data: { criterion, actualPct, evidence: 'Comparison', by: 'training' },
    });

  it('is a flag under 98 %, once', () => {
    const facts = assessed(97.9, 94);
    const [flag, ...others] = swept(whenTrainingBuildDiffers, facts, END);
    expect(flag).toMatchObject({
      derivedFrom: 'trainingBuildDiffers/training/1',
      severity: 'high',
    });
    expect(flag!.seen).toContain('has 94 % of the production build');
    expect(others).toEqual([]);
    expect(swept(whenTrainingBuildDiffers, assess(facts, 95), END)).toEqual([]);
  });

  it('is none from 98 % on, when it was mended before anyone looked, nor for another criterion', () => {
    expect(swept(whenTrainingBuildDiffers, assessed(98), END)).toEqual([]);
    expect(swept(whenTrainingBuildDiffers, assessed(94, 99), END)).toEqual([]);
    expect(swept(whenTrainingBuildDiffers, assess(assessed(), 10, 'backfill'), END)).toEqual([]);
  });

  it('is a flag again when it falls behind a second time', () => {
    const facts = assessed(94);
    expect(swept(whenTrainingBuildDiffers, facts, END)).toHaveLength(1);
    assess(assess(facts, 99), 97);
    expect(swept(whenTrainingBuildDiffers, facts, END)).toHaveLength(1);
  });
});
