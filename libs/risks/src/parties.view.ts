import { recordId, view } from '@plumbline/read-models';
import type { StakeholderEvents } from '@plumbline/stakeholders';

/** A stakeholder as far as flags are concerned: in which role it speaks, and whether it is still there. */
export class FlagParty {
  id: string;
  role: string;
  hasLeft: boolean;
}

/** Those who can raise and own flags. */
export const flagParties = view<FlagParty, StakeholderEvents>({
  name: 'flagParties',
  document: FlagParty,
  on: {
    StakeholderRegistered: ({ role, kind }, _, event) => ({
      id: recordId(event),
      role: role ?? kind,
      hasLeft: false,
    }),
    StakeholderWithdrawn: (_, shown) => shown && { ...shown, hasLeft: true },
  },
});
