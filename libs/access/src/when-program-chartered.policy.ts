import { policy, react, type Waiting } from '@plumbline/event-sourcing';
import type { ProgramEvents } from '@plumbline/programs';
import { isAccountId } from './account-id';
import type { MemberEvents } from './member.events';
import { WelcomeFounder } from './members.inputs';

/** A program that was chartered by an account which is not its member yet. */
class Founding implements Waiting {
  id: string;
  program: string;
  dueAt: string;
}

/** Who charters a program is its first program manager, so that somebody can let the others in. */
export const whenProgramChartered = policy<Founding, ProgramEvents & MemberEvents>({
  name: 'foundings',
  key: ({ program }) => program,
  on: {
    ProgramChartered: (_, __, { program, actor, recordedAt }) =>
      isAccountId(actor) ? { id: actor, program, dueAt: recordedAt } : undefined,
    MemberInvited: () => undefined,
  },
  then: ({ id }) => react(WelcomeFounder, { id }),
});
