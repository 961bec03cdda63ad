import { indexChange, indexOf } from './alignment';

const known = (index: number) => ({ index, status: 'red' as const });
const hardlyKnown = (index: number) => ({ index, status: 'grey' as const });

describe('The index of alignment', () => {
  it('is told in whole points', () => {
    expect(indexOf(known(44.8))).toBe(45);
  });

  it('is not told where it is grey: too little is known', () => {
    expect(indexOf(hardlyKnown(0))).toBeNull();
    expect(indexOf({ index: null, status: 'grey' })).toBeNull();
  });

  it('moved by the points since then', () => {
    expect(indexChange(known(45), known(53.6))).toBe(-9);
    expect(indexChange(known(45), known(0))).toBe(45);
  });

  it('has no earlier figure where it was not known then, which is not zero', () => {
    expect(indexChange(known(45), hardlyKnown(0))).toBeNull();
    expect(indexChange(known(45), undefined)).toBeNull();
  });
});
