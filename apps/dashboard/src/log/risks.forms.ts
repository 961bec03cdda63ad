import { useSites, useStakeholders, voice } from './choice-lists';
import { describe } from './described';
import { begins, choice, day, longText, more, number, one, optional } from './fields';
import { flagForms } from './flags.forms';
import { assignRiskOwnerDocument } from './risks/assign-risk-owner.document';
import { closeRiskDocument } from './risks/close-risk.document';
import { useFlags, useRisks } from './risks/names';
import { planRiskMitigationDocument } from './risks/plan-risk-mitigation.document';
import { realiseRiskDocument } from './risks/realise-risk.document';
import { recordRiskMitigationDocument } from './risks/record-risk-mitigation.document';
import { registerRiskDocument } from './risks/register-risk.document';
import { reopenRiskDocument } from './risks/reopen-risk.document';
import { scoreRiskDocument } from './risks/score-risk.document';

const words = 'log-risks';
const risk = () => one(useRisks);
const reasoned = { id: risk(), by: voice(), reason: longText() };

/** The forms about flags, and about risks and issues: registered, scored, owned, dealt with, closed. */
export const riskForms = [
  ...flagForms,
  describe(
    words,
    registerRiskDocument,
    {
      title: longText(),
      kind: begins(choice('riskKind'), 'risk'),
      category: choice('category'),
      owner: optional(one(useStakeholders)),
      site: optional(one(useSites)),
      factor: more(optional(choice('factor'))),
      from: more(optional(one(useFlags))),
      by: more(voice()),
    },
    { everyday: true },
  ),
  describe(
    words,
    scoreRiskDocument,
    {
      id: risk(),
      which: begins(choice('scoreKind'), 'current'),
      likelihood: number({ min: 1, max: 5 }),
      consequence: number({ min: 1, max: 5 }),
      rationale: longText(),
      by: voice(),
      scale: more(optional(choice('bandScale'))),
    },
    { everyday: true },
  ),
  describe(words, assignRiskOwnerDocument, {
    id: risk(),
    owner: one(useStakeholders),
    by: voice(),
  }),
  describe(words, planRiskMitigationDocument, {
    id: risk(),
    text: longText(),
    dueOn: day(),
    by: voice(),
  }),
  describe(
    words,
    recordRiskMitigationDocument,
    { id: risk(), text: longText(), by: voice() },
    { everyday: true },
  ),
  describe(words, realiseRiskDocument, reasoned),
  describe(words, closeRiskDocument, reasoned),
  describe(words, reopenRiskDocument, reasoned),
];
