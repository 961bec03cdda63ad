/** What a stakeholder is. */
export type StakeholderKind =
  'hospital' | 'practice' | 'vendor' | 'consultancy' | 'department' | 'person';

/** The facts of a stakeholder; stored for good: add, never change. */
export type StakeholderEvents = {
  StakeholderRegistered: { name: string; kind: StakeholderKind; role?: string; partOf?: string };
  StakeholderWithdrawn: { reason: string };
};
