import type { Role } from '../roles';

/** A role in a program, at some of its sites or at all. */
export interface RoleIn {
  readonly program: string;
  readonly role: Role;
  readonly sites?: readonly string[];
}

/** A group of a provider and the role that it gives. */
export interface Mapping extends RoleIn {
  readonly issuer: string;
  readonly group: string;
}

/** What is to be given and what is to be taken. */
export interface RoleChanges {
  readonly give: readonly RoleIn[];
  readonly take: readonly RoleIn[];
}

/** The roles of someone who is in these groups; of two mappings to one role the wider holds. */
export function rolesOf(
  mappings: readonly Mapping[],
  issuer: string,
  groups: readonly string[],
): RoleIn[] {
  const roles = new Map<string, RoleIn>();
  for (const mapping of mappings) {
    if (mapping.issuer !== issuer || !groups.includes(mapping.group)) continue;
    const { program, role, sites } = mapping;
    const known = roles.get(keyOf(mapping));
    roles.set(keyOf(mapping), { program, role, ...wider(known ?? mapping, { sites }) });
  }
  return [...roles.values()];
}

/** What must change so that exactly the roles that follow are held. */
export function changesFor(follows: readonly RoleIn[], held: readonly RoleIn[]): RoleChanges {
  const kept = new Map(held.map((role) => [keyOf(role), role]));
  const wanted = new Set(follows.map(keyOf));
  return {
    give: follows.filter((role) => !isSame(role, kept.get(keyOf(role)))),
    take: held.filter((role) => !wanted.has(keyOf(role))),
  };
}

function keyOf({ program, role }: RoleIn): string {
  return `${program} ${role}`;
}

function wider(one: Pick<RoleIn, 'sites'>, other: Pick<RoleIn, 'sites'>): Pick<RoleIn, 'sites'> {
  if (!one.sites || !other.sites) return {};
  return { sites: [...new Set([...one.sites, ...other.sites])].sort() };
}

function isSame(role: RoleIn, held: RoleIn | undefined): boolean {
  if (!held) return false;
  const text = ({ sites }: RoleIn) => JSON.stringify(sites && [...sites].sort());
  return text(role) === text(held);
}
