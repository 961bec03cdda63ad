import { assertScore, bandOf } from './band';
import { BANDS } from './bands.data';

const FIVE = [1, 2, 3, 4, 5];
const ALL = FIVE.flatMap((consequence) => FIVE.map((likelihood) => [consequence, likelihood]));

describe('The band of a score', () => {
  it.each([
    [1, 3, 'low', 'low'],
    [1, 4, 'moderate', 'low'],
    [2, 3, 'moderate', 'medium'],
    [2, 4, 'high', 'medium'],
    [3, 4, 'high', 'medium'],
    [3, 5, 'extreme', 'high'],
    [5, 5, 'extreme', 'high'],
  ])('%s x %s is %s by NPSA and %s by the variant', (consequence, likelihood, npsa, variant) => {
    expect(bandOf(consequence, likelihood, 'npsa2008').band).toBe(npsa);
    expect(bandOf(consequence, likelihood, 'lowMediumHigh').band).toBe(variant);
  });

  it.each(BANDS.scales.map(({ scale }) => scale))(
    'is there for every cell of 5 x 5: %s',
    (scale) => {
      for (const [consequence, likelihood] of ALL) {
        expect(bandOf(consequence!, likelihood!, scale)).toBeDefined();
      }
    },
  );

  it.each(BANDS.scales.map(({ scale }) => scale))('never falls when a score rises: %s', (scale) => {
    const { ranges } = BANDS.scales.find((bands) => bands.scale === scale)!;
    const height = (consequence: number, likelihood: number) =>
      ranges.indexOf(bandOf(consequence, likelihood, scale));
    for (const [consequence, likelihood] of ALL) {
      const here = height(consequence!, likelihood!);
      expect(height(Math.min(consequence! + 1, 5), likelihood!)).toBeGreaterThanOrEqual(here);
      expect(height(consequence!, Math.min(likelihood! + 1, 5))).toBeGreaterThanOrEqual(here);
    }
  });

  it('says where a range was not found in a source', () =>
    expect(BANDS.scales[0]!.ranges.map(({ confirmed }) => confirmed)).toEqual([
      true,
      false,
      false,
      false,
    ]));

  it('is there only for whole numbers from 1 to 5', () => {
    for (const wrong of [0, 6, 2.5, NaN]) {
      expect(() => assertScore(wrong, 3)).toThrow('The consequence is a whole number');
      expect(() => assertScore(3, wrong)).toThrow('The likelihood is a whole number');
    }
  });
});
