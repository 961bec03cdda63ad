import type { StakeholderKind, StakeholderVoice } from './stakeholder.events';

/** What is looked up for a concession. */
export interface ConcessionFacts {
  /** Whether the commitment in return is owed to the stakeholder, or to someone who belongs to it. */
  readonly owed: boolean;
  /** Whether whoever agrees is the stakeholder, or belongs to it. */
  readonly own: boolean;
}

/** What one may ask of a stakeholder. */
export type StakeholderCommands = {
  RegisterStakeholder: {
    name: string;
    kind: StakeholderKind;
    role?: string;
    partOf?: string;
    voice?: StakeholderVoice;
  };
  WithdrawStakeholder: { reason: string };
  StateWiifm: { wiifm?: string; text: string; by?: string };
  AgreeConcession: {
    id: string;
    concession?: string;
    change: string;
    cost: string;
    wiifm?: string;
    inReturn?: string;
    by?: string;
    known: ConcessionFacts;
  };
};
