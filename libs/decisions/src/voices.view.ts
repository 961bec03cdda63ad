import { recordId, view } from '@plumbline/read-models';
import type { StakeholderEvents } from '@plumbline/stakeholders';

/** A stakeholder as far as consultation is concerned: for whom it speaks, if for anyone. */
export class DecisionVoice {
  id: string;
  voice?: StakeholderEvents['StakeholderRegistered']['voice'];
}

/** Who speaks for whom, folded from the stakeholders' facts. */
export const decisionVoices = view<DecisionVoice, StakeholderEvents>({
  name: 'decisionVoices',
  document: DecisionVoice,
  on: {
    StakeholderRegistered: ({ voice }, _, event) => ({ id: recordId(event), voice }),
  },
});
