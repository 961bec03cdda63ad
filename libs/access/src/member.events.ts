import type { Role } from './roles';

/** The facts of a member of a program; stored for good: add, never change. */
export type MemberEvents = {
  /** Invited to a program, or invited again after leaving it. */
  MemberInvited: {
    name: string;
    email: string;
    /** The stakeholders in whose name the member may speak: the own one first. */
    voices: readonly string[];
  };
  VoicesGiven: { voices: readonly string[]; reason: string };
  RoleGranted: {
    role: Role;
    /** Only there; in the whole program where nothing is said. */
    sites?: readonly string[];
    /** The group of an identity provider from which it follows. */
    via?: string;
  };
  RoleRevoked: { role: Role; reason: string; via?: string };
  MemberRemoved: { reason: string };
};
