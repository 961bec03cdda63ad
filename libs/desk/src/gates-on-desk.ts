import type { Day } from '@plumbline/event-store';
import type { GateRole } from '@plumbline/milestones';
import type { OnDesk } from './desk-item';
import type { Member } from './members';
import { inWords } from './in-words';

/** A gate as far as a desk depends on it. */
export interface GateToPass {
  readonly id: string;
  readonly name: string;
  readonly dueOn: Day;
  readonly decided: boolean;
  readonly missing: readonly GateRole[];
  readonly conditions: readonly {
    readonly condition: string;
    readonly text: string;
    readonly owner: string;
    readonly dueOn: Day;
    readonly closedOn?: Day;
  }[];
}

/** The gates that wait for a vote of the member, and the conditions that the member has to close. */
export function gatesOnDesk(member: Member, gates: readonly GateToPass[], today: Day): OnDesk[] {
  return [...votes(member, gates, today), ...conditions(member, gates, today)];
}

function votes(member: Member, gates: readonly GateToPass[], today: Day): OnDesk[] {
  if (member.consultant) return [];
  return gates.flatMap(({ id, name, dueOn, decided, missing }): OnDesk[] => {
    const mine = missing.filter((role) => member.roles.includes(role));
    if (decided || mine.length === 0) return [];
    const next = `Vote as ${mine.map(inWords).join(' and ')}; it cannot be decided before.`;
    return [{ kind: 'vote', text: name, dueOn, overdue: dueOn < today, next, of: 'gate', at: id }];
  });
}

function conditions({ id: me }: Member, gates: readonly GateToPass[], today: Day): OnDesk[] {
  return gates.flatMap(({ id, name, conditions: all }) =>
    all
      .filter(({ owner, closedOn }) => owner === me && closedOn === undefined)
      .map(({ condition, text, dueOn }): OnDesk => ({
        kind: 'owe',
        text,
        dueOn,
        overdue: dueOn < today,
        next: `Close this condition of "${name}" with evidence.`,
        of: 'gate',
        at: id,
        part: condition,
      })),
  );
}
