import { recordId, view } from '@plumbline/read-models';
import type { StakeholderEvents } from '@plumbline/stakeholders';

/** A stakeholder as far as gates are concerned: what it is, its role, and whom it belongs to. */
export class GateParty {
  id: string;
  name: string;
  kind: StakeholderEvents['StakeholderRegistered']['kind'];
  role?: string;
  partOf?: string;
  withdrawn: boolean;
}

/** Those who can act at a gate, folded from the stakeholders' facts. */
export const gateParties = view<GateParty, StakeholderEvents>({
  name: 'gateParties',
  document: GateParty,
  order: ({ name }) => name.toLowerCase(),
  on: {
    StakeholderRegistered: ({ name, kind, role, partOf }, _, event) => ({
      id: recordId(event),
      name,
      kind,
      role,
      partOf,
      withdrawn: false,
    }),
    StakeholderWithdrawn: (_, shown) => shown && { ...shown, withdrawn: true },
  },
});
