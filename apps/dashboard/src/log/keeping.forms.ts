import type { ReasonCode } from '../asking/api-types';
import { useStakeholders, voice } from './choice-lists';
import { agreeRenegotiationDocument } from './commitments/agree-renegotiation.document';
import { cancelCommitmentDocument } from './commitments/cancel-commitment.document';
import { declareCompleteDocument } from './commitments/declare-complete.document';
import { declareDissatisfiedDocument } from './commitments/declare-dissatisfied.document';
import { declareSatisfiedDocument } from './commitments/declare-satisfied.document';
import { giveReasonDocument } from './commitments/give-reason.document';
import { useCommitments, useConditions } from './commitments/names';
import { reassignCommitmentDocument } from './commitments/reassign-commitment.document';
import { refuseRenegotiationDocument } from './commitments/refuse-renegotiation.document';
import { reportConfidenceDocument } from './commitments/report-confidence.document';
import { requestRenegotiationDocument } from './commitments/request-renegotiation.document';
import { revokePromiseDocument } from './commitments/revoke-promise.document';
import { describe } from './described';
import { choice, day, longText, number, one, optional, several, texts } from './fields';

const words = 'log-commitments';
const id = () => one(useCommitments);
const noted = { id: id(), note: optional(longText()), by: voice() };
const because = {
  id: id(),
  reason: choice<ReasonCode>('reasonCode'),
  note: optional(longText()),
  by: voice(),
};

/** The forms of keeping a promise, changing it in time, breaking it, and closing the loop. */
export const keepingForms = [
  describe(
    words,
    reportConfidenceDocument,
    { id: id(), confidence: number({ min: 0, max: 10 }), note: optional(longText()), by: voice() },
    { everyday: true },
  ),
  describe(
    words,
    declareCompleteDocument,
    { id: id(), evidence: texts(), note: optional(longText()), by: voice() },
    { everyday: true },
  ),
  describe(words, giveReasonDocument, because, { everyday: true }),
  describe(words, requestRenegotiationDocument, {
    ...because,
    text: optional(longText()),
    conditions: optional(texts()),
    dueOn: optional(day()),
  }),
  describe(words, agreeRenegotiationDocument, noted),
  describe(words, refuseRenegotiationDocument, noted),
  describe(words, declareSatisfiedDocument, noted),
  describe(words, declareDissatisfiedDocument, {
    id: id(),
    unmet: several(useConditions),
    dueOn: day(),
    note: optional(longText()),
    by: voice(),
  }),
  describe(words, revokePromiseDocument, because),
  describe(words, cancelCommitmentDocument, { id: id(), reason: longText(), by: voice() }),
  describe(words, reassignCommitmentDocument, {
    id: id(),
    performer: one(useStakeholders),
    reason: longText(),
    by: voice(),
  }),
];
