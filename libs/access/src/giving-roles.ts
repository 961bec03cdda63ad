import { Forbidden } from '@plumbline/event-sourcing';
import type { Role } from './roles';
import type { Standing } from './standing';

/** The roles that only the sponsor, or an administrator of the installation, gives or takes. */
const ABOVE: readonly Role[] = ['sponsor', 'auditor'];

/** The roles that a command gives or takes; nothing for a command that has to do with none. */
export function rolesGiven(name: string, command: object): readonly Role[] | undefined {
  const said = command as { readonly role?: Role; readonly roles?: readonly Role[] };
  if (name === 'InviteMember') return said.roles ?? [];
  if (name === 'MapGroup') return said.role && [said.role];
  if (name === 'GrantRole' || name === 'RevokeRole') return said.role && [said.role];
  return name === 'GiveVoices' || name === 'RemoveMember' ? [] : undefined;
}

/** Nobody gives themselves a role or a voice, and the program office does not make its own sponsor. */
export function assertMayGive(
  roles: readonly Role[] | undefined,
  member: string | undefined,
  standing: Standing,
): void {
  if (!roles) return;
  const { reader } = standing;
  if (member === reader.account && !reader.administrator) {
    throw new Forbidden('Nobody changes their own roles; ask another one who may.');
  }
  const above = roles.find((role) => ABOVE.includes(role));
  if (above && !reader.administrator && !standing.holds(['sponsor'])) {
    throw new Forbidden(`The role ${above} is given and taken by the sponsor or an administrator.`);
  }
}
