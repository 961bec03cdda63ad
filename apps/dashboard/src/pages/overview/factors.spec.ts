import { factorsOf, type Cell } from './factors';

const words = {
  place: (site: string | null) => site ?? 'everywhere',
  littleKnown: (share: number) => `only ${share}`,
  allMet: 'all met',
};
const cell = (given: Partial<Cell>): Cell => ({
  factor: 'training',
  name: 'Training',
  site: null,
  status: 'green',
  score: 90,
  coverage: 1,
  cap: null,
  explanation: [],
  ...given,
});
const tiles = (now: Cell[], then: Cell[] = []) => factorsOf(now, then, '2026-11-25', words);

describe('The tile of a factor', () => {
  it('stands where the factor stands worst, and says where', () => {
    const [tile, ...others] = tiles([
      cell({ site: 'main' }),
      cell({ site: 'east', status: 'red', score: 40 }),
    ]);
    expect(others).toEqual([]);
    expect(tile).toMatchObject({ standing: 'offTrack', score: 40, owner: 'east' });
  });

  it('is never green for what little is known of, and shows no score for it', () => {
    const [tile] = tiles([
      cell({ site: 'main' }),
      cell({ status: 'grey', score: 95, coverage: 0.2 }),
    ]);
    expect(tile).toMatchObject({ standing: 'notSet', score: null, reason: 'only 0.2' });
  });

  it('gives as reason the cap, else the indicator that costs most', () => {
    const explanation = [
      { indicator: 'A', weight: 1, value: 0.5, from: '1 of 2', ageDays: 3 },
      { indicator: 'B', weight: 3, value: 0.5, from: '2 of 4', ageDays: 9 },
    ];
    expect(tiles([cell({ explanation })])[0]).toMatchObject({
      reason: '2 of 4.',
      assessedOn: '2026-11-22',
    });
    expect(tiles([cell({ explanation, cap: { reason: 'Blocked' } })])[0]?.reason).toBe('Blocked.');
  });

  it('tells the change at the same place, and none where nothing was known then', () => {
    expect(tiles([cell({ score: 80 })], [cell({ score: 71 })])[0]?.change).toBe(9);
    expect(
      tiles([cell({ score: 80 })], [cell({ status: 'grey', score: 71 })])[0]?.change,
    ).toBeNull();
    expect(tiles([cell({ score: 80 })], [cell({ site: 'main' })])[0]?.change).toBeNull();
  });
});
