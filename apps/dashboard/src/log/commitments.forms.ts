import { useStakeholders, useVoices, voice } from './choice-lists';
import { acceptCounterDocument } from './commitments/accept-counter.document';
import { acceptOfferDocument } from './commitments/accept-offer.document';
import { counterOfferDocument } from './commitments/counter-offer.document';
import { declineDocument } from './commitments/decline.document';
import { declineOfferDocument } from './commitments/decline-offer.document';
import { deferReplyDocument } from './commitments/defer-reply.document';
import { useCommitments, useFactors, useMilestones, useServedBenefits } from './commitments/names';
import { offerCommitmentDocument } from './commitments/offer-commitment.document';
import { promiseDocument } from './commitments/promise.document';
import { requestCommitmentDocument } from './commitments/request-commitment.document';
import { withdrawRequestDocument } from './commitments/withdraw-request.document';
import { describe } from './described';
import { begins, day, longText, more, number, one, optional, several, texts } from './fields';
import { keepingForms } from './keeping.forms';
import { stakeholderForms } from './stakeholders.forms';

const words = 'log-commitments';
const id = () => one(useCommitments);
const own = () => begins(one(useVoices), ({ voices: [first = ''] }) => first);
const confidence = () => number({ min: 0, max: 10 });
const noted = { id: id(), note: optional(longText()), by: voice() };
const reasoned = { id: id(), reason: longText(), by: voice() };

const terms = {
  text: longText(),
  conditions: texts(),
  dueOn: day(),
  milestones: optional(several(useMilestones)),
  factors: more(optional(several(useFactors))),
  benefits: more(optional(several(useServedBenefits))),
  by: more(voice()),
};

/** The forms of the conversation until there is a promise or none, of keeping it, and of who takes part. */
export const commitmentForms = [
  describe(
    words,
    requestCommitmentDocument,
    { performer: one(useStakeholders), customer: own(), ...terms },
    { everyday: true },
  ),
  describe(
    words,
    offerCommitmentDocument,
    {
      customer: one(useStakeholders),
      performer: own(),
      confidence: optional(confidence()),
      ...terms,
    },
    { everyday: true },
  ),
  describe(words, promiseDocument, {
    id: id(),
    confidence: confidence(),
    capacityNote: optional(longText()),
    by: voice(),
  }),
  describe(words, counterOfferDocument, {
    ...noted,
    text: optional(longText()),
    conditions: optional(texts()),
    dueOn: optional(day()),
    confidence: more(optional(confidence())),
  }),
  describe(words, deferReplyDocument, { ...noted, replyBy: day() }),
  describe(words, declineDocument, reasoned),
  describe(words, acceptCounterDocument, noted),
  describe(words, acceptOfferDocument, noted),
  describe(words, declineOfferDocument, {
    id: id(),
    reason: optional(longText()),
    by: voice(),
  }),
  describe(words, withdrawRequestDocument, reasoned),
  ...keepingForms,
  ...stakeholderForms,
];
