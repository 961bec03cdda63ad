import { crashRounds } from './crash/rounds';

const SEED = 20_260_301;

test('what was acknowledged survives kill -9, once and in its place', async () => {
  const report = await crashRounds({ rounds: 5, seed: SEED });
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
}, 120_000);

test('a store that answers before it commits is found out', async () => {
  const report = await crashRounds({ rounds: 1, seed: SEED, hasty: true });
  expect(report.faults).toContainEqual(expect.stringMatching(/^lost: /));
}, 120_000);
