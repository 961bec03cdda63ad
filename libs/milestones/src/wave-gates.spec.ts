import * as fc from 'fast-check';
import type { Gate } from './gate.document';
import type { GateResult, GateWord } from './gate.events';
import { waveGatesOf, worst } from './wave-gates';

const places = {
  sites: { east: 'East', west: 'West' },
  waves: [{ wave: 'one', name: 'One', sites: ['east', 'west'] }],
};
const at = (site: string, result: GateResult, declared?: GateWord, wave?: string) => ({
  same: 'drill',
  gate: { id: `${site}-drill`, name: 'Drill', site, wave, result, declared } as Gate,
});
const one = (...gates: ReturnType<typeof at>[]) => waveGatesOf(gates, places)[0];

describe('The gate of a wave', () => {
  it('is its worst site', () => {
    expect(one(at('east', 'pass'), at('west', 'fail'))).toMatchObject({
      wave: 'one',
      name: 'Drill',
      result: 'fail',
      worstSite: 'west',
    });
    expect(one(at('east', 'pass'), at('west', 'pass'))!.result).toBe('pass');
  });

  it('is not known while a site has no such gate', () =>
    expect(one(at('east', 'pass'))).toMatchObject({ result: 'unknown', worstSite: 'west' }));

  it('is decided when every site is, and then as the worst', () => {
    expect(one(at('east', 'pass', 'go'), at('west', 'pass'))!.declared).toBeUndefined();
    const both = one(at('east', 'pass', 'go'), at('west', 'conditional', 'conditional'));
    expect(both!.declared).toBe('conditional');
  });

  it('leaves out gates of other waves and of no site', () => {
    expect(one(at('east', 'pass', undefined, 'two'))).toBeUndefined();
    expect(one({ ...at('east', 'pass'), gate: { id: 'drill' } as Gate })).toBeUndefined();
  });

  it('is never better than any of its sites', () => {
    const order: GateResult[] = ['fail', 'unknown', 'conditional', 'pass'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order), { minLength: 1 }), (results) => {
        const reached = order.indexOf(worst(results));
        expect(results.every((result) => order.indexOf(result) >= reached)).toBe(true);
        expect(results).toContain(worst(results));
      }),
    );
  });
});
