import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { ProgramEvents } from '@plumbline/programs';
import { isAccountId } from './account-id';
import type { MemberEvents } from './member.events';
import { WelcomeFounder } from './members.inputs';

/** A program that was chartered by an account; due while it has no members. */
class Founding implements Waiting {
  id: string;
  program: string;
  dueAt: string;
}

/** Somebody is there already. */
const NEVER = '9999-12-31T00:00:00.000Z';

/** Who charters a program is its first program manager, so that somebody can let the others in. */
export const whenProgramChartered = policy<Founding, ProgramEvents & MemberEvents>({
  name: 'foundings',
  key: ({ program }) => program,
  on: {
    ProgramChartered: (_, waiting, { program, actor, recordedAt }) =>
      waiting ?? (isAccountId(actor) ? { id: actor, program, dueAt: recordedAt } : undefined),
    MemberInvited: (_, __, { program }) => ({ id: '', program, dueAt: NEVER }),
  },
  then: ({ id }) => react(WelcomeFounder, { id }),
});
