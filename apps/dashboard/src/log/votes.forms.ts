import type { GateRole, GateWord } from '../asking/api-types';
import { voice } from './choice-lists';
import { describe } from './described';
import { choice, longText, number, one, optional } from './fields';
import { castVoteDocument } from './plan/cast-vote.document';
import { changeVoteDocument } from './plan/change-vote.document';
import { useOpenGates } from './plan/names';

const words = 'log-plan';

/** What a vote says; how sure one is, and what one would not sign, stay private. */
const vote = {
  id: one(useOpenGates),
  by: voice(),
  role: choice<GateRole>('gateRole'),
  vote: choice<GateWord>('gateWord'),
  confidence: number({ min: 0, max: 10 }),
  dissent: optional(longText()),
};

/** The forms of the votes at a gate. */
export const voteForms = [
  describe(words, castVoteDocument, vote, { everyday: true }),
  describe(words, changeVoteDocument, { ...vote, reason: longText() }),
];
