import type { Role } from '../../app/pages';

type Readers = readonly (Role | 'administrator')[];

const keepers: Readers = ['sponsor', 'cio', 'programManager', 'auditor', 'administrator'];

/** The parts of the administration, and who may read what is in them. */
const parts = {
  people: keepers,
  program: ['sponsor', 'cio', 'programManager', 'auditor'],
  groups: keepers,
  tokens: keepers,
  trail: ['sponsor', 'cio', 'auditor', 'administrator'],
  installation: ['administrator'],
} as const satisfies Readonly<Record<string, Readers>>;

/** A part of the administration, as it stands in the address. */
export type PartName = keyof typeof parts;

const names = Object.keys(parts) as PartName[];

/** The parts that someone in these roles may read. */
export function partsFor(roles: readonly Role[], administrator: boolean): readonly PartName[] {
  const held: readonly string[] = administrator ? [...roles, 'administrator'] : roles;
  return names.filter((name) => (parts[name] as Readers).some((reader) => held.includes(reader)));
}
