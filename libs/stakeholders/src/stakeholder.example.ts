import type { FactOf } from '@plumbline/event-sourcing';
import type { StakeholderCommands } from './stakeholder.commands';
import type { StakeholderEvents } from './stakeholder.events';

/** A fact of a stakeholder. */
export type StakeholderFact = FactOf<StakeholderEvents>;

/** An example of each command. */
export const stakeholderCommand: {
  readonly [Name in keyof StakeholderCommands]: StakeholderCommands[Name];
} = {
  RegisterStakeholder: { name: 'HIM', kind: 'department', voice: 'him' },
  WithdrawStakeholder: { reason: 'Left' },
  StateWiifm: { text: 'Charts are complete at discharge', by: 'him-director' },
  AgreeConcession: {
    id: 'him',
    change: 'Coders work from the screen',
    cost: 'Six months of slower coding',
    wiifm: 'wiifm-1',
    inReturn: 'two-screens',
    by: 'him-director',
    known: { owed: true, own: true },
  },
};

export const registered: StakeholderFact = {
  type: 'StakeholderRegistered',
  data: { name: 'HIM', kind: 'department', role: undefined, partOf: undefined, voice: 'him' },
};
export const stated: StakeholderFact = {
  type: 'WiifmStated',
  data: { wiifm: 'wiifm-1', text: 'Charts are complete at discharge', by: 'him-director' },
};
export const conceded: StakeholderFact = {
  type: 'ConcessionAgreed',
  data: {
    concession: 'concession-1',
    change: 'Coders work from the screen',
    cost: 'Six months of slower coding',
    wiifm: 'wiifm-1',
    inReturn: 'two-screens',
    by: 'him-director',
  },
};
export const withdrawn: StakeholderFact = {
  type: 'StakeholderWithdrawn',
  data: { reason: 'Left' },
};
