import type { Flag } from './flag';
import { movesWith } from './flag-moves';

const all = [
  'acknowledgeFlag',
  'triageFlag',
  'assignOwner',
  'planMitigation',
  'proposeClosure',
  'verifyClosure',
  'refuseClosure',
  'appealRejection',
  'decideAppeal',
];
const flag = (said: Partial<Flag>) =>
  ({
    status: 'raised',
    raisedBy: 'nurse',
    disclosure: 'named',
    derivedFrom: null,
    owner: null,
    appeal: null,
    triage: null,
    goesTo: 'workstream',
    level: 'high',
    ...said,
  }) as Flag;
const offered = (said: Partial<Flag>, voices: string[], left: string[] = []) =>
  movesWith(flag(said), { voices, commands: all, left }).map(({ command }) => command);

describe('What may be done with a flag', () => {
  it('is acknowledged by anybody but who raised it', () => {
    expect(offered({}, ['cio'])).toEqual(['acknowledgeFlag']);
    expect(offered({}, ['nurse'])).toEqual([]);
  });

  it('is worked on by its owner alone', () => {
    const owned = { status: 'owned', owner: 'him' } as const;
    expect(offered(owned, ['him'])).toEqual(['assignOwner', 'planMitigation', 'proposeClosure']);
    expect(offered(owned, ['cio'])).toEqual(['assignOwner']);
  });

  it('is closed by who raised it, or by somebody else for one who has left, never by its owner', () => {
    const proposed = { status: 'closureProposed', owner: 'him' } as const;
    expect(offered(proposed, ['nurse'])).toEqual(['verifyClosure', 'refuseClosure']);
    expect(offered(proposed, ['cio'])).toEqual([]);
    expect(offered(proposed, ['cio'], ['nurse'])).toEqual(['verifyClosure']);
    expect(offered(proposed, ['him'], ['nurse'])).toEqual([]);
  });

  it('is appealed once, and the appeal decided by neither of the two', () => {
    const rejected = { status: 'rejected', triage: { by: 'cio' } as Flag['triage'] } as const;
    const appealed = { ...rejected, appeal: { upheld: null } as Flag['appeal'] };
    expect(offered(rejected, ['nurse'])).toEqual(['appealRejection']);
    expect(offered(appealed, ['nurse'])).toEqual([]);
    expect(offered(appealed, ['cio'])).toEqual([]);
    expect(offered(appealed, ['sponsor'])).toEqual(['decideAppeal']);
  });

  it('is offered to nobody whose roles do not allow it', () => {
    const nobody = { voices: ['cio'], commands: [], left: [] };
    expect(movesWith(flag({}), nobody)).toEqual([]);
  });
});
