import fc from 'fast-check';
import { changesFor, rolesOf, type Mapping, type RoleIn } from './follows-from-groups';

const IDP = 'https://idp.example';
const mapping = (group: string, said: Partial<Mapping> = {}): Mapping => ({
  issuer: IDP,
  group,
  program: 'north',
  role: 'auditor',
  ...said,
});

describe('The roles that follow from groups', () => {
  it('are those of the groups one is in, at this provider', () => {
    const mappings = [
      mapping('Board', { role: 'sponsor' }),
      mapping('HIM', { role: 'himDirector', sites: ['east'] }),
      mapping('Board', { issuer: 'https://other.example', role: 'cio' }),
    ];
    expect(rolesOf(mappings, IDP, ['Board', 'HIM', 'Golf'])).toEqual([
      { program: 'north', role: 'sponsor' },
      { program: 'north', role: 'himDirector', sites: ['east'] },
    ]);
    expect(rolesOf(mappings, IDP, ['board'])).toEqual([]);
  });

  it('are the wider of two', () => {
    const [east, west] = [mapping('E', { sites: ['east'] }), mapping('W', { sites: ['west'] })];
    const whole = mapping('All');
    expect(rolesOf([east, west], IDP, ['E', 'W'])[0]?.sites).toEqual(['east', 'west']);
    expect(rolesOf([east, whole, west], IDP, ['E', 'All', 'W'])[0]).toEqual({
      program: 'north',
      role: 'auditor',
    });
  });
});

describe('What changes when groups do', () => {
  const role = fc.record({
    program: fc.constantFrom('north', 'south'),
    role: fc.constantFrom('sponsor' as const, 'auditor' as const),
    sites: fc.option(fc.subarray(['east', 'west'], { minLength: 1 }), { nil: undefined }),
  });
  const key = ({ program, role: held }: RoleIn) => `${program} ${held}`;
  const roles = fc.uniqueArray(role, { selector: key });
  const told = ({ program, role: held, sites }: RoleIn) =>
    JSON.stringify([program, held, sites && [...sites].sort()]);

  it('leads to exactly what follows, and then to nothing more', () => {
    fc.assert(
      fc.property(roles, roles, (follows, held) => {
        const { give, take } = changesFor(follows, held);
        const gone = new Set([...take, ...give].map(key));
        const after = [...held.filter((one) => !gone.has(key(one))), ...give];
        expect(after.map(told).sort()).toEqual(follows.map(told).sort());
        expect(changesFor(follows, after)).toEqual({ give: [], take: [] });
      }),
    );
  });
});
