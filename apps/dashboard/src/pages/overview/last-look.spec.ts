import { lookNow } from './last-look';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);

describe('The last look at a program', () => {
  beforeEach(() => localStorage.clear());

  it('is not there the first time', () => {
    expect(lookNow('north', at('20T10:00'))).toBeUndefined();
  });

  it('stays the one before for as long as one keeps looking', () => {
    lookNow('north', at('20T10:00'));
    expect(lookNow('north', at('24T10:00'))).toBe('2026-11-20T10:00:00.000Z');
    expect(lookNow('north', at('24T10:20'))).toBe('2026-11-20T10:00:00.000Z');
    expect(lookNow('north', at('24T10:40'))).toBe('2026-11-20T10:00:00.000Z');
  });

  it('is another one for each program', () => {
    lookNow('north', at('20T10:00'));
    expect(lookNow('south', at('24T10:00'))).toBeUndefined();
  });
});
