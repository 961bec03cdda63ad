import * as fc from 'fast-check';
import { COMMAND_RIGHTS } from './command-rights.data';
import { commandsOf, commandsWithoutRole } from './commands-of';
import { assertMayGive } from './giving-roles';
import { PROGRAM_RIGHTS, TYPE_RIGHTS } from './read-rights.data';
import { NOBODY, type Grant, type Reader } from './reader';
import { ROLES, type Role } from './roles';
import { Standing } from './standing';

const standingOf = (grants: readonly Grant[], more: Partial<Reader> = {}): Standing => {
  const memberships = new Map([['north', { grants, voices: ['him'] }]]);
  return new Standing(
    { account: 'ana', name: 'Ana', administrator: false, memberships, ...more },
    'north',
  );
};
const may = (role: Role) => commandsOf(standingOf([{ role }]));

describe('The table of rights', () => {
  it('lets nobody who is no member do or read anything', () => {
    const nobody = new Standing(NOBODY, 'north');
    expect(commandsOf(nobody)).toEqual([]);
    expect(Object.values(PROGRAM_RIGHTS).some((readers) => nobody.reads(readers))).toBe(false);
    expect(Object.values(TYPE_RIGHTS).some((readers) => nobody.reads(readers))).toBe(false);
  });

  it('lets an auditor read and change nothing', () => {
    expect(may('auditor')).toEqual([]);
    expect(standingOf([{ role: 'auditor' }]).reads(PROGRAM_RIGHTS.audit)).toBe(true);
  });

  it.each(['consultant', 'vendor', 'auditor'] as const)('never lets a %s vote', (role) =>
    expect(may(role)).not.toEqual(expect.arrayContaining(['castVote'])),
  );

  it('lets everyone who takes part raise a flag', () => {
    for (const role of ROLES.filter((each) => each !== 'auditor')) {
      expect(may(role)).toContain('raiseRedFlag');
    }
  });

  it('lets HIM vote and block', () =>
    expect(may('himDirector')).toEqual(expect.arrayContaining(['castVote', 'blockWorkflow'])));

  it('lets the sponsor alone override a gate and close the program', () => {
    for (const command of ['overrideGate', 'closeProgram'] as const) {
      expect(COMMAND_RIGHTS[command].roles).toEqual(['sponsor']);
    }
  });

  it('lets everyone keep the own tokens, whatever their role, and leaves the rest to administrators', () => {
    const ana = standingOf([]).reader;
    expect(commandsWithoutRole(ana)).toEqual(['issueToken', 'revokeToken']);
    expect(commandsWithoutRole({ ...ana, readsOnly: true })).toEqual([]);
    expect(commandsWithoutRole({ ...ana, administrator: true })).toEqual(
      expect.arrayContaining(['charterProgram', 'disableAccount', 'inviteMember', 'issueToken']),
    );
  });

  it('gives an administrator people and programs, and nothing that is in a program', () => {
    const administrator = new Standing(
      { ...NOBODY, account: 'root', administrator: true },
      'north',
    );
    expect(commandsOf(administrator)).toEqual(
      expect.arrayContaining(['charterProgram', 'inviteMember']),
    );
    expect(commandsOf(administrator)).not.toContain('recordMeasurement');
    for (const field of ['flags', 'benefits', 'commitments', 'changes', 'history'] as const) {
      expect(administrator.reads(PROGRAM_RIGHTS[field])).toBe(false);
    }
  });

  it('is monotone: another role never takes a right away', () => {
    const some = fc.subarray([...ROLES]);
    fc.assert(
      fc.property(some, fc.constantFrom(...ROLES), (roles, another) => {
        const before = commandsOf(standingOf(roles.map((role) => ({ role }))));
        const after = commandsOf(standingOf([...roles, another].map((role) => ({ role }))));
        return before.every((command) => after.includes(command));
      }),
    );
  });
});

describe('Giving roles', () => {
  const manager = standingOf([{ role: 'programManager' }]);

  it('is never done to oneself', () =>
    expect(() => assertMayGive(['cio'], 'ana', manager)).toThrow('Nobody changes their own'));

  it.each(['sponsor', 'auditor'] as const)('of %s is not for the program office', (role) => {
    expect(() => assertMayGive([role], 'bob', manager)).toThrow('by the sponsor');
    expect(() => assertMayGive([role], 'bob', standingOf([{ role: 'sponsor' }]))).not.toThrow();
  });

  it('of any other role is', () =>
    expect(() => assertMayGive(['vendor'], 'bob', manager)).not.toThrow());
});

describe('A role that is limited to sites', () => {
  const lead = standingOf([{ role: 'siteLead', sites: ['east'] }]);

  it('reaches what is there and what is nowhere in particular', () => {
    expect(lead.reaches('east')).toBe(true);
    expect(lead.reaches(undefined)).toBe(true);
    expect(lead.reaches('west')).toBe(false);
  });

  it('does not limit another role that is held everywhere', () => {
    const both = standingOf([{ role: 'siteLead', sites: ['east'] }, { role: 'cio' }]);
    expect(both.reaches('west')).toBe(true);
  });
});
