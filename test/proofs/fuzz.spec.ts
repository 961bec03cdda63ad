import { fuzz } from './fuzz/rounds';
import type { Sabotage } from './fuzz/sabotage';

const SEED = Math.floor(Math.random() * 2 ** 31);

test(`whatever is asked breaks nothing, tells nothing, and writes only what it accepts (seed ${SEED})`, async () => {
  const { faults, accepted, refused } = await fuzz({ requests: 1_000, seed: SEED });
  expect(faults).toEqual([]);
  expect(Math.min(accepted, refused)).toBeGreaterThan(0);
});

test.each<[sabotage: Sabotage, fault: RegExp]>([
  ['tells a path', /^told of its insides: /],
  ['breaks', /^broke: /],
  ['writes although it refuses', /^wrote although it refused: /],
])('a server that %s is found out', async (sabotage, fault) => {
  const { faults } = await fuzz({ requests: 50, seed: SEED, sabotage });
  expect(faults).toContainEqual(expect.stringMatching(fault));
});
