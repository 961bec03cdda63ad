import { given } from '@plumbline/event-sourcing';
import { member } from './member';
import { grantOf, invited, removed } from './member.example';

const ana = {
  id: 'ana',
  name: 'Ana',
  email: 'ana@north.example',
  voices: ['him'],
  roles: ['himDirector', 'siteLead'] as const,
};

describe('A member', () => {
  it('is invited with roles, and with the stakeholders for whom they speak', () =>
    given(member)
      .when('InviteMember', { ...ana, sites: ['east'] })
      .then(
        invited,
        { type: 'RoleGranted', data: { role: 'himDirector', sites: ['east'] } },
        { type: 'RoleGranted', data: { role: 'siteLead', sites: ['east'] } },
      ));

  it('is not invited while being one', () =>
    given(member, invited).when('InviteMember', ana).thenRefused('a member already'));

  it('is invited again after leaving', () => {
    const facts = given(member, invited, removed).when('InviteMember', ana).facts();
    expect(facts.map(({ type }) => type)).toEqual(['MemberInvited', 'RoleGranted', 'RoleGranted']);
  });

  it('is not given the same role twice in one invitation', () =>
    given(member)
      .when('InviteMember', { ...ana, roles: ['cio', 'cio'] })
      .thenRefused('named twice'));

  it('is the first program manager of a program that they chartered', () =>
    given(member)
      .when('WelcomeFounder', { id: 'ana', known: { name: 'Ana', email: 'ana@north.example' } })
      .then(
        {
          type: 'MemberInvited',
          data: { name: 'Ana', email: 'ana@north.example', voices: [] },
        },
        {
          type: 'RoleGranted',
          data: { role: 'programManager' },
        },
      ));

  it('is not welcomed twice', () =>
    given(member, invited)
      .when('WelcomeFounder', { id: 'ana', known: { name: 'Ana', email: 'ana@north.example' } })
      .then());
});

describe('A role', () => {
  it('is granted in the whole program or at some sites', () =>
    given(member, invited)
      .when('GrantRole', { role: 'siteLead', sites: ['east'] })
      .then({ type: 'RoleGranted', data: { role: 'siteLead', sites: ['east'], via: undefined } }));

  it('is granted anew at other sites', () => {
    const { state } = given(
      member,
      invited,
      grantOf('siteLead', { sites: ['east'] }),
      grantOf('siteLead', { sites: ['west'] }),
    );
    expect(state.grants).toEqual([{ role: 'siteLead', sites: ['west'] }]);
  });

  it('is not granted as it is held already', () =>
    given(member, invited, grantOf('cio'))
      .when('GrantRole', { role: 'cio' })
      .thenRefused('there already'));

  it('is revoked with the reason, and stays on record', () =>
    given(member, invited, grantOf('cio'))
      .when('RevokeRole', { role: 'cio', reason: 'New job' })
      .then({ type: 'RoleRevoked', data: { role: 'cio', reason: 'New job', via: undefined } }));

  it('is not revoked from one who does not have it', () =>
    given(member, invited)
      .when('RevokeRole', { role: 'cio', reason: 'R' })
      .thenRefused('not have'));

  it('that follows from a group goes with the group, and leaves the one given by hand', () => {
    const { state } = given(member, invited, grantOf('cio'), grantOf('cio', { via: 'chiefs' }), {
      type: 'RoleRevoked',
      data: { role: 'cio', reason: 'Left the group', via: 'chiefs' },
    });
    expect(state.grants).toEqual([{ role: 'cio' }]);
  });

  it('ends with the membership', () => {
    const { state } = given(member, invited, grantOf('cio'), removed);
    expect(state.grants).toEqual([]);
  });
});

describe('The voices of a member', () => {
  it('are said anew with the reason', () =>
    given(member, invited)
      .when('GiveVoices', { voices: ['him', 'coding'], reason: 'Also leads coding' })
      .then({
        type: 'VoicesGiven',
        data: { voices: ['him', 'coding'], reason: 'Also leads coding' },
      }));

  it('are not said anew as they are', () =>
    given(member, invited)
      .when('GiveVoices', { voices: ['him'], reason: 'R' })
      .thenRefused('already'));
});

describe('A person who was removed', () => {
  it.each(['GiveVoices', 'GrantRole', 'RevokeRole', 'RemoveMember'] as const)(
    'is given and loses nothing: %s',
    (command) =>
      given(member, invited, removed)
        .when(command, { voices: ['it'], role: 'cio', reason: 'R' } as never)
        .thenRefused('invite them again first'),
  );
});
