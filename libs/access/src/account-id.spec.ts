import { accountIdOf } from './account-id';

describe('The account of an e-mail address', () => {
  it('is the same whichever way the address is written', () => {
    const ana = accountIdOf('ana@hospital.example');
    expect(accountIdOf('  Ana@Hospital.Example ')).toBe(ana);
    expect(ana).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never changes, for it is in the log', () =>
    expect(accountIdOf('ana@hospital.example')).toBe('d770b120-61e3-591e-886d-967558d215c6'));

  it('is another for another address', () =>
    expect(accountIdOf('ana@hospital.example')).not.toBe(accountIdOf('ana@practice.example')));
});
