import { useStakeholders, voice } from './choice-lists';
import { agreeConcessionDocument } from './commitments/agree-concession.document';
import { useOwed, useWiifm } from './commitments/names';
import { registerStakeholderDocument } from './commitments/register-stakeholder.document';
import { stateWiifmDocument } from './commitments/state-wiifm.document';
import { withdrawStakeholderDocument } from './commitments/withdraw-stakeholder.document';
import { describe } from './described';
import { choice, longText, more, one, optional, text } from './fields';

const words = 'log-commitments';
const stakeholder = () => one(useStakeholders);

/** The forms about who takes part, what is in it for them, and what they concede. */
export const stakeholderForms = [
  describe(words, registerStakeholderDocument, {
    name: text(),
    kind: choice('stakeholderKind'),
    role: optional(text()),
    partOf: optional(stakeholder()),
    voice: optional(choice('stakeholderVoice')),
  }),
  describe(words, stateWiifmDocument, {
    id: stakeholder(),
    text: longText(),
    wiifm: optional(one(useWiifm)),
    by: more(optional(voice())),
  }),
  describe(words, agreeConcessionDocument, {
    id: stakeholder(),
    change: longText(),
    cost: longText(),
    wiifm: optional(one(useWiifm)),
    inReturn: optional(one(useOwed)),
    by: more(optional(voice())),
  }),
  describe(words, withdrawStakeholderDocument, { id: stakeholder(), reason: longText() }),
];
