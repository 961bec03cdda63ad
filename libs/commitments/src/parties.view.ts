import { recordId, view } from '@plumbline/read-models';
import type { StakeholderEvents } from '@plumbline/stakeholders';

/** A stakeholder as far as figures are concerned: whom it belongs to. */
export class CommitmentParty {
  id: string;
  name: string;
  kind: StakeholderEvents['StakeholderRegistered']['kind'];
  partOf?: string;
}

/** Those who can be party to a commitment, by name. */
export const commitmentParties = view<CommitmentParty, StakeholderEvents>({
  name: 'commitmentParties',
  document: CommitmentParty,
  order: ({ name }) => name.toLowerCase(),
  on: {
    StakeholderRegistered: ({ name, kind, partOf }, _, event) => ({
      id: recordId(event),
      name,
      kind,
      partOf,
    }),
  },
});
