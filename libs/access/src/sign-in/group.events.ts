import type { Role } from '../roles';

/** The facts of a mapping of a provider's group to a role; stored for good: add, never change. */
export type GroupEvents = {
  GroupMapped: { issuer: string; group: string; role: Role; sites?: readonly string[] };
  GroupUnmapped: { reason: string };
};
