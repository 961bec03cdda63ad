import { useStakeholders, voice } from './choice-lists';
import { decideAgainDocument } from './decisions/decide-again.document';
import { useDecided, useReopened, useRights } from './decisions/names';
import { recordDecisionDocument } from './decisions/record-decision.document';
import { reopenDecisionDocument } from './decisions/reopen-decision.document';
import { waiveConsultationDocument } from './decisions/waive-consultation.document';
import { describe } from './described';
import { choice, longText, more, one, optional, severalOrNone, text, texts } from './fields';
import { severalWords } from './several-words';

const words = 'log-decisions';

/** The forms about decisions: what was decided with whom, what was waived, what was opened again. */
export const decisionForms = [
  describe(
    words,
    recordDecisionDocument,
    {
      question: text(),
      outcome: longText(),
      reason: longText(),
      decidedBy: one(useStakeholders),
      touches: severalWords(words, 'area'),
      consulted: severalOrNone(useStakeholders),
      by: voice(),
      right: more(optional(one(useRights))),
      options: more(optional(texts())),
      id: more(optional(text())),
    },
    { everyday: true },
  ),
  describe(words, decideAgainDocument, {
    id: one(useReopened),
    outcome: longText(),
    reason: longText(),
    decidedBy: one(useStakeholders),
    consulted: severalOrNone(useStakeholders),
    by: voice(),
  }),
  describe(words, waiveConsultationDocument, {
    id: one(useDecided),
    who: choice('area'),
    reason: longText(),
    by: voice(),
  }),
  describe(words, reopenDecisionDocument, {
    id: one(useDecided),
    businessReason: longText(),
    by: voice(),
  }),
];
