import { fuzz } from './fuzz/rounds';
import { CONTROLS, type Sabotage } from './fuzz/sabotage';
import { openVictim, type Victim } from './fuzz/victim';

const SEED = Math.floor(Math.random() * 2 ** 31);
/** How fast a machine is decides no test: `npm run proof:fuzz` measures with 100 ms. */
const STANDS_STILL = 3_000;
const few = { requests: 8, seed: SEED };

describe(`A server that is asked whatever there is (seed ${SEED})`, () => {
  let victim: Victim;
  beforeAll(async () => (victim = await openVictim()));
  afterAll(() => victim.close());

  it('breaks nothing, tells nothing, does not stand still, and writes only what it accepts', async () => {
    const { faults, accepted, refused } = await fuzz(victim, {
      requests: 2_000,
      seed: SEED,
      longestStall: STANDS_STILL,
    });
    expect(faults).toEqual([]);
    expect(Math.min(accepted, refused)).toBeGreaterThan(0);
  });

  it.each(Object.entries(CONTROLS))('and %s is found out', async (control, fault) => {
    const { faults } = await fuzz(victim, { ...few, sabotage: control as Sabotage });
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  it('is not blamed for a machine that makes it wait', async () => {
    const { faults } = await fuzz(victim, { ...few, sabotage: 'waits for the machine' });
    expect(faults).toEqual([]);
  });
});
