import type { Flag } from '@plumbline/risks';
import { addresseeRoles } from './addressees.data';
import type { Names, OnDesk } from './desk-item';
import type { Member } from './members';
import { becameOf, nextResponse } from './next-for-flag';

/**
 * The flags that the member has to answer, and what became of those that the member raised. Who did not
 * wish to be named is not given away: such a flag is on nobody's desk as raised.
 */
export function flagsOnDesk(
  member: Member,
  flags: readonly Flag[],
  members: ReadonlyMap<string, Member>,
  names: Names,
): OnDesk[] {
  return flags.flatMap((flag) => [
    ...toAnswer(member, flag, members),
    ...raised(member, flag, names),
  ]);
}

function toAnswer(member: Member, flag: Flag, members: ReadonlyMap<string, Member>): OnDesk[] {
  const { id, seen, owed, owner, respondBy, overdue } = flag;
  if (!owed) return [];
  const mine = owner ? owner === member.id : answersFor(member, flag, members);
  if (!mine) return [];
  const kind = owner ? 'owe' : 'acknowledgement';
  const dueOn = (flag.missedAt ?? respondBy)?.slice(0, 10);
  return [{ kind, text: seen, dueOn, overdue, next: nextResponse(flag), of: 'flag', at: id }];
}

/** Who holds the role that it goes to; where nobody does, everyone who is not from outside. */
function answersFor(
  member: Member,
  { goesTo }: Flag,
  members: ReadonlyMap<string, Member>,
): boolean {
  const holds = ({ roles }: Member) => addresseeRoles[goesTo].some((role) => roles.includes(role));
  const known = [...members.values()].some(holds);
  return known ? holds(member) : !member.outsider;
}

function raised({ id: me }: Member, flag: Flag, names: Names): OnDesk[] {
  if (flag.disclosure !== 'named' || flag.raisedBy !== me) return [];
  const { id, seen } = flag;
  const next = becameOf(flag, names);
  const dueOn = flag.missedAt?.slice(0, 10);
  return [{ kind: 'raised', text: seen, dueOn, overdue: flag.overdue, next, of: 'flag', at: id }];
}
