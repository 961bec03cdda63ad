import { Refused, type Decider } from '@plumbline/event-sourcing';
import type { StakeholderEvents, StakeholderKind } from './stakeholder.events';

/** What one may ask of a stakeholder. */
export type StakeholderCommands = {
  RegisterStakeholder: { name: string; kind: StakeholderKind; role?: string; partOf?: string };
  WithdrawStakeholder: { reason: string };
};

/** Whether a stakeholder takes part. */
export interface StakeholderState {
  readonly status: 'none' | 'takesPart' | 'withdrawn';
}

/** The rules of a stakeholder. */
export const stakeholder: Decider<StakeholderState, StakeholderCommands, StakeholderEvents> = {
  stream: 'stakeholder',
  begins: ['RegisterStakeholder'],
  initial: { status: 'none' },

  decide: {
    RegisterStakeholder: ({ name, kind, role, partOf }) => [
      { type: 'StakeholderRegistered', data: { name, kind, role, partOf } },
    ],
    WithdrawStakeholder: ({ reason }, { status }) => {
      if (status === 'withdrawn') throw new Refused('The stakeholder has withdrawn already.');
      return [{ type: 'StakeholderWithdrawn', data: { reason } }];
    },
  },

  evolve: {
    StakeholderRegistered: () => ({ status: 'takesPart' }),
    StakeholderWithdrawn: () => ({ status: 'withdrawn' }),
  },
};
