import type { DatedFact } from '@plumbline/event-sourcing';
import type { MemberEvents } from './member.events';
import type { Role } from './roles';

type Fact = DatedFact<MemberEvents>;

/** Ana was invited and speaks for HIM. */
export const invited: Fact = {
  type: 'MemberInvited',
  data: { name: 'Ana', email: 'ana@north.example', voices: ['him'] },
};

/** A role was given. */
export const grantOf = (role: Role, more: { sites?: string[]; via?: string } = {}): Fact => ({
  type: 'RoleGranted',
  data: { role, ...more },
});

/** Ana was removed. */
export const removed: Fact = { type: 'MemberRemoved', data: { reason: 'Left' } };
