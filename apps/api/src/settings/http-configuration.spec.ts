import { explorerOf, originsOf, rateOf, trustProxyOf } from './http-configuration';

describe('The configuration of HTTP', () => {
  it.each<[text: string, trusted: unknown]>([
    ['off', false],
    ['1', 1],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
    ['::1', ['::1']],
  ])('TRUST_PROXY=%s trusts so many, or these', (text, trusted) =>
    expect(trustProxyOf(text)).toEqual(trusted),
  );

  it.each(['true', 'on', '0', '10', '', 'evil.example', '10.0.0.0/33', '10.0.0.0/8/8', '1,x'])(
    'TRUST_PROXY=%s is refused, for then callers could say who they are',
    (text) => expect(() => trustProxyOf(text)).toThrow(/TRUST_PROXY must be/),
  );

  it('EXPLORER is on, off, or left to what is served', () => {
    expect([explorerOf('on'), explorerOf('off'), explorerOf(undefined)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(() => explorerOf('yes')).toThrow(/EXPLORER must be on or off/);
  });

  it('ORIGINS are addresses without a path', () => {
    expect(originsOf('https://a.example, https://b.example:8443')).toEqual([
      'https://a.example',
      'https://b.example:8443',
    ]);
    expect(originsOf('')).toEqual([]);
    expect(() => originsOf('https://a.example/')).toThrow(/ORIGINS must be/);
    expect(() => originsOf('a.example')).toThrow(/ORIGINS must be/);
  });

  it('REQUESTS_PER_MINUTE is a whole number above zero', () => {
    expect(rateOf('300')).toBe(300);
    for (const text of ['0', '-1', '1.5', 'Infinity', ''])
      expect(() => rateOf(text)).toThrow(/REQUESTS_PER_MINUTE must be/);
  });
});
