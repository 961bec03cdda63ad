import { Refused, type Decider, type FactOf } from '@plumbline/event-sourcing';
import type { MemberEvents } from './member.events';
import type { Grant } from './reader';
import type { Role } from './roles';

/** What can be asked of a membership. */
export type MemberCommands = {
  InviteMember: {
    id: string;
    name: string;
    email: string;
    voices?: readonly string[];
    roles?: readonly Role[];
    sites?: readonly string[];
  };
  /** For whoever chartered the program; a policy gives it. */
  WelcomeFounder: { id: string; known: { name: string; email: string } };
  GiveVoices: { voices: readonly string[]; reason: string };
  GrantRole: { role: Role; sites?: readonly string[]; via?: string };
  RevokeRole: { role: Role; reason: string; via?: string };
  RemoveMember: { reason: string };
};

/** Whether someone takes part in a program, and as what. */
export interface MemberState {
  readonly status: 'none' | 'member' | 'removed';
  readonly voices: readonly string[];
  readonly grants: readonly (Grant & { readonly via?: string })[];
}

/** The rules of a membership; who may give its commands is a matter of rights, not of these. */
export const member: Decider<MemberState, MemberCommands, MemberEvents> = {
  stream: 'member',
  beginsOrContinues: ['InviteMember', 'WelcomeFounder'],
  initial: { status: 'none', voices: [], grants: [] },

  decide: {
    InviteMember: ({ name, email, voices, roles = [], sites }, { status }) => {
      if (status === 'member') {
        throw new Refused('This person is a member already; grant another role instead.');
      }
      assertDistinct(roles, 'roles');
      assertDistinct(voices ?? [], 'voices');
      return [
        { type: 'MemberInvited', data: { name, email, voices: voices ?? [] } },
        ...roles.map((role): FactOf<MemberEvents> => granted({ role, sites })),
      ];
    },
    WelcomeFounder: ({ known: { name, email } }, { status }) =>
      status === 'member'
        ? []
        : [
            { type: 'MemberInvited', data: { name, email, voices: [] } },
            granted({ role: 'programManager' }),
          ],
    GiveVoices: ({ voices, reason }, { status, voices: before }) => {
      assertMember(status);
      assertDistinct(voices, 'voices');
      if (voices.join() === before.join()) {
        throw new Refused('The member speaks for these stakeholders already.');
      }
      return [{ type: 'VoicesGiven', data: { voices, reason } }];
    },
    GrantRole: ({ role, sites, via }, { status, grants }) => {
      assertMember(status);
      const same = grants.find((grant) => grant.role === role && grant.via === via);
      if (same && same.sites?.join() === sites?.join()) {
        throw new Refused(`The member has the role ${role} there already.`);
      }
      return [granted({ role, sites, via })];
    },
    RevokeRole: ({ role, reason, via }, { status, grants }) => {
      assertMember(status);
      if (!grants.some((grant) => grant.role === role && grant.via === via)) {
        throw new Refused(`The member does not have the role ${role}.`);
      }
      return [{ type: 'RoleRevoked', data: { role, reason, via } }];
    },
    RemoveMember: ({ reason }, { status }) => {
      assertMember(status);
      return [{ type: 'MemberRemoved', data: { reason } }];
    },
  },

  evolve: {
    MemberInvited: ({ voices }) => ({ status: 'member', voices, grants: [] }),
    VoicesGiven: ({ voices }, state) => ({ ...state, voices }),
    RoleGranted: (grant, state) => ({ ...state, grants: withGrant(state.grants, grant) }),
    RoleRevoked: (revoked, state) => ({ ...state, grants: without(state.grants, revoked) }),
    MemberRemoved: (_, state) => ({ ...state, status: 'removed', grants: [] }),
  },
};

/** A role is held once for each way in which it came; granted anew, its sites are the new ones. */
export function withGrant<Held extends { readonly role: Role; readonly via?: string }>(
  grants: readonly Held[],
  grant: Held,
): readonly Held[] {
  return [...without(grants, grant), grant];
}

/** The grants without a role, as far as it came in this way. */
export function without<Held extends { readonly role: Role; readonly via?: string }>(
  grants: readonly Held[],
  { role, via }: { readonly role: Role; readonly via?: string },
): readonly Held[] {
  return grants.filter((held) => held.role !== role || held.via !== via);
}

function granted(data: MemberEvents['RoleGranted']): FactOf<MemberEvents> {
  return { type: 'RoleGranted', data };
}

function assertMember(status: MemberState['status']): void {
  if (status === 'member') return;
  throw new Refused('This person was removed from the program; invite them again first.');
}

function assertDistinct(list: readonly string[], field: string): void {
  const twice = list.find((item, at) => list.indexOf(item) !== at);
  if (twice) throw new Refused(`${field}: "${twice}" is named twice; name it once.`);
}
