import { useStakeholders, voice } from './choice-lists';
import { describe } from './described';
import { choice, day, longText, one, optional, yesNo } from './fields';
import { acknowledgeFlagDocument } from './risks/acknowledge-flag.document';
import { appealRejectionDocument } from './risks/appeal-rejection.document';
import { assignOwnerDocument } from './risks/assign-owner.document';
import { decideAppealDocument } from './risks/decide-appeal.document';
import { deescalateFlagDocument } from './risks/deescalate-flag.document';
import { escalateFlagDocument } from './risks/escalate-flag.document';
import { useFlags } from './risks/names';
import { planMitigationDocument } from './risks/plan-mitigation.document';
import { proposeClosureDocument } from './risks/propose-closure.document';
import { recordMitigationDocument } from './risks/record-mitigation.document';
import { refuseClosureDocument } from './risks/refuse-closure.document';
import { triageFlagDocument } from './risks/triage-flag.document';
import { verifyClosureDocument } from './risks/verify-closure.document';

const words = 'log-risks';
const flag = () => one(useFlags);
const reasoned = { id: flag(), reason: longText(), by: voice() };

/** The forms about a flag that was raised, in the order in which the moves come up. */
export const flagForms = [
  describe(words, acknowledgeFlagDocument, { id: flag(), by: voice() }),
  describe(words, triageFlagDocument, {
    id: flag(),
    outcome: choice('triageOutcome'),
    reason: optional(longText()),
    into: optional(one(useFlags)),
    owner: optional(one(useStakeholders)),
    by: voice(),
  }),
  describe(words, assignOwnerDocument, { id: flag(), owner: one(useStakeholders), by: voice() }),
  describe(words, planMitigationDocument, {
    id: flag(),
    text: longText(),
    dueOn: day(),
    by: voice(),
  }),
  describe(
    words,
    recordMitigationDocument,
    { id: flag(), text: longText(), by: voice() },
    { everyday: true },
  ),
  describe(words, proposeClosureDocument, reasoned),
  describe(words, verifyClosureDocument, { ...reasoned, reason: optional(longText()) }),
  describe(words, refuseClosureDocument, reasoned),
  describe(words, appealRejectionDocument, reasoned),
  describe(words, decideAppealDocument, {
    id: flag(),
    upheld: yesNo(),
    reason: longText(),
    by: voice(),
  }),
  describe(words, escalateFlagDocument, { ...reasoned, to: choice('addressee') }),
  describe(words, deescalateFlagDocument, { ...reasoned, level: choice('severity') }),
];
