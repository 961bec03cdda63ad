import { isDay, Refused } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import type { GateMember } from './gate.commands';
import type { GateRole } from './gate.events';
import type { GateCriterion, GateState } from './gate.state';

/** The criterion that a command names. */
export function criterionOf(id: string, { criteria }: GateState): GateCriterion {
  const found = criteria.find(({ criterion }) => criterion === id);
  if (found) return found;
  const known = criteria.map(({ criterion }) => `"${criterion}"`).join(', ');
  throw new Refused(
    `There is no criterion "${id}" at this gate; ${known ? `there are ${known}` : 'add it first'}.`,
  );
}

/** What was decided is frozen; only a new round opens it. */
export function assertOpen({ decision }: GateState): void {
  if (!decision) return;
  throw new Refused(
    `The gate was decided on ${decision.on} and its evidence is frozen; reconvene it first.`,
  );
}

/** Consultants advise; they never vote, decide or approve, nor do those who take part no longer. */
export function assertMember({ name, consultant, withdrawn }: GateMember): void {
  if (consultant) {
    throw new Refused(`${name} is a consultant; consultants advise at a gate and never vote.`);
  }
  if (withdrawn) throw new Refused(`${name} takes part no longer and cannot act at a gate.`);
}

/** Nobody votes out of role: the role is one of this gate's, and the one on record of the voter. */
export function assertInRole(member: GateMember, role: GateRole, { roles }: GateState): void {
  assertMember(member);
  if (!roles.includes(role) && role !== 'himDirector') {
    const open = [...roles, ...(roles.includes('himDirector') ? [] : ['himDirector'])].join(', ');
    throw new Refused(`The role ${role} has no vote at this gate; those that vote are ${open}.`);
  }
  assertHolds(member, role);
}

/** Who signs is one of those who vote, the sponsor or the director of the program. */
export function assertMaySign(member: GateMember, { roles }: GateState): void {
  assertMember(member);
  const signers: readonly GateRole[] = [
    ...roles,
    'himDirector',
    'executiveSponsor',
    'programDirector',
  ];
  if (member.titles.some((title) => signers.includes(title))) return;
  throw new Refused(
    `${member.name} holds no role of this gate (${[...new Set(signers)].join(', ')}) ` +
      'and cannot sign for it.',
  );
}

/** Whether the record of a stakeholder says that it holds a role. */
export function assertHolds({ name, titles }: GateMember, role: GateRole): void {
  if (titles.includes(role)) return;
  const held = titles.length > 0 ? titles.join(', ') : 'no role of a gate';
  throw new Refused(`${name} is on record as ${held}, not as ${role}; nobody votes out of role.`);
}

/** A day of the calendar, behind the day on which it is said. */
export function assertToCome(day: Day, on: Day, what: string): void {
  if (isDay(day) && day > on) return;
  throw new Refused(`${what} must be a day of the calendar after ${on}.`);
}
