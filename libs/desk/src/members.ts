import type { GateRole } from '@plumbline/milestones';
import type { Stakeholder } from '@plumbline/stakeholders';

/** A stakeholder as far as a desk depends on it: the roles it holds, and whether it is from outside. */
export interface Member {
  readonly id: string;
  readonly roles: readonly GateRole[];
  /** Belongs to a consultancy, and so never votes. */
  readonly consultant: boolean;
  /** Belongs to a vendor or a consultancy. */
  readonly outsider: boolean;
}

type Kind = Stakeholder['kind'];

type Party = Pick<Stakeholder, 'id' | 'kind' | 'role' | 'partOf' | 'withdrawnOn'>;

/** All who take part and have not left, by id. */
export function membersOf(
  stakeholders: readonly Party[],
  rolesIn: (role: string | undefined) => readonly GateRole[],
): ReadonlyMap<string, Member> {
  const byId = new Map(stakeholders.map((each) => [each.id, each]));
  const present = stakeholders.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  return new Map(
    present.map(({ id, role }) => {
      const kinds = kindsAbove(id, byId);
      const consultant = kinds.includes('consultancy');
      const outsider = consultant || kinds.includes('vendor');
      return [id, { id, roles: rolesIn(role), consultant, outsider }];
    }),
  );
}

/** What a stakeholder is, and all that it is part of. */
function kindsAbove(id: string, byId: ReadonlyMap<string, Party>): Kind[] {
  const line: Party[] = [];
  for (let at = byId.get(id); at && !line.includes(at); at = byId.get(at.partOf ?? '')) {
    line.push(at);
  }
  return line.map(({ kind }) => kind);
}
