import { parseValue } from 'graphql';
import { AsOfScalar, DayScalar, FactDataScalar, InstantScalar, PositionScalar } from './scalars';

const accepted = [
  [DayScalar, '2024-02-29'],
  [InstantScalar, '2026-03-01T10:00:00+02:00'],
  [PositionScalar, 'b12'],
  [AsOfScalar, 'b12'],
  [AsOfScalar, '2026-03-01'],
  [AsOfScalar, '2026-03-01T10:00Z'],
] as const;

const refused = [
  [DayScalar, '2026-02-29'],
  [DayScalar, 20260301],
  [DayScalar, null],
  [InstantScalar, '2026-02-30T10:00:00Z'],
  [InstantScalar, '2026-03-01'],
  [PositionScalar, 'b1'],
  [PositionScalar, '12'],
  [PositionScalar, ''],
  [AsOfScalar, '2026-13-45T99:99Z'],
  [AsOfScalar, ''],
  [AsOfScalar, ['b12']],
] as const;

describe('A scalar', () => {
  it.each(accepted)('%s accepts %s, as a variable and as a literal', (scalar, text) => {
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
  });

  it.each(refused)('%s refuses %j, and says what it wants', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(`This is not a ${scalar.name}`);
  });

  it('refuses a literal that is no text', () => {
    expect(() => DayScalar.parseLiteral(parseValue('20260301'))).toThrow('not a Day');
    expect(() => PositionScalar.parseLiteral(parseValue('{ a: 1 }'))).toThrow('not a Position');
  });

  it('shows what was recorded as it is', () => {
    const data = { words: [1, { two: null }] };
    expect(FactDataScalar.serialize(data)).toBe(data);
    expect(DayScalar.serialize('2026-03-01')).toBe('2026-03-01');
  });
});
