import { useStakeholders, voice } from './choice-lists';
import { describe } from './described';
import { begins, choice, day, longText, more, number, one, optional, rows, text } from './fields';
import { addCriterionDocument } from './plan/add-criterion.document';
import { approveWorkaroundDocument } from './plan/approve-workaround.document';
import { assessCriterionDocument } from './plan/assess-criterion.document';
import { closeConditionDocument } from './plan/close-condition.document';
import { decideGateDocument } from './plan/decide-gate.document';
import { expireWorkaroundDocument } from './plan/expire-workaround.document';
import {
  useCriteria,
  useDecidedGates,
  useGateMilestones,
  useGatesWithOpenConditions,
  useGatesWithWorkarounds,
  useOpenConditions,
  useOpenGates,
  usePacks,
  useWorkedAround,
} from './plan/names';
import { newId } from './new-id';
import { overrideGateDocument } from './plan/override-gate.document';
import { prepareGateDocument } from './plan/prepare-gate.document';
import { reconveneGateDocument } from './plan/reconvene-gate.document';
import { severalWords } from './several-words';
import { voteForms } from './votes.forms';

const words = 'log-plan';
const percent = { min: 0, max: 100 };
const gate = { id: one(useOpenGates) };
const decided = { id: one(useDecidedGates), by: voice(), reason: longText() };

/** The forms about gates: criteria, workarounds, votes, decisions, and what was let through. */
export const gateForms = [
  ...voteForms,
  describe(
    words,
    assessCriterionDocument,
    {
      ...gate,
      criterion: one(useCriteria),
      actualPct: number(percent),
      evidence: text(),
      by: voice(),
    },
    { everyday: true },
  ),
  describe(words, closeConditionDocument, {
    id: one(useGatesWithOpenConditions),
    condition: one(useOpenConditions),
    evidence: text(),
    by: voice(),
  }),
  describe(words, approveWorkaroundDocument, {
    ...gate,
    criterion: one(useCriteria),
    text: longText(),
    owner: one(useStakeholders),
    expiresOn: day(),
    by: voice(),
  }),
  describe(words, expireWorkaroundDocument, {
    id: one(useGatesWithWorkarounds),
    criterion: one(useWorkedAround),
  }),
  describe(words, addCriterionDocument, {
    ...gate,
    text: text(),
    criticality: choice('criticality'),
    minimumPct: number({ min: 1, max: 100 }),
    fact: optional(choice('criterionFact')),
    pack: more(optional(one(usePacks))),
    criterion: more(begins(text(), newId)),
  }),
  describe(words, prepareGateDocument, {
    id: one(useGateMilestones),
    roles: optional(severalWords(words, 'gateRole')),
  }),
  describe(words, decideGateDocument, {
    ...gate,
    outcome: choice('gateWord'),
    conditions: optional(rows({ text: longText(), owner: one(useStakeholders), dueOn: day() })),
    by: voice(),
  }),
  describe(words, overrideGateDocument, decided),
  describe(words, reconveneGateDocument, decided),
];
