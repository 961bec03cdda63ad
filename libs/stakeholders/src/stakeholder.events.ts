/** What a stakeholder is. */
export type StakeholderKind =
  'hospital' | 'practice' | 'vendor' | 'consultancy' | 'department' | 'person';

/** For whom a stakeholder speaks when it is consulted: the same words as what a decision touches. */
export type StakeholderVoice =
  | 'him'
  | 'physicians'
  | 'nursing'
  | 'revenueCycle'
  | 'it'
  | 'pharmacy'
  | 'lab'
  | 'patientAccess'
  | 'compliance'
  | 'training'
  | 'finance';

/** The facts of a stakeholder; stored for good: add, never change. */
export type StakeholderEvents = {
  StakeholderRegistered: {
    name: string;
    kind: StakeholderKind;
    role?: string;
    partOf?: string;
    voice?: StakeholderVoice;
  };
  StakeholderWithdrawn: { reason: string };
  /** What is in it for them; said again of the same item, it is a new version. */
  WiifmStated: { wiifm: string; text: string; by?: string };
  /** A change accepted that it would not choose, and what it receives for it. Domain notes 4.2. */
  ConcessionAgreed: {
    concession: string;
    change: string;
    cost: string;
    /** The item of what is in it for them that compensates. */
    wiifm?: string;
    /** The commitment that it receives. */
    inReturn?: string;
    by?: string;
  };
};
