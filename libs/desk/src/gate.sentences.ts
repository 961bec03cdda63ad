import type { GateEvents, GateWord } from '@plumbline/milestones';
import { inWords } from './in-words';
import { because, notable, routine, unsaid, urgent, type Sentences } from './sentence';

const WORD: Readonly<Record<GateWord, string>> = {
  go: 'go',
  conditional: 'go with conditions',
  noGo: 'no-go',
};

/** The gates, as an executive would read them; what was said in private is not told. */
export const gateSentences: Sentences<GateEvents> = {
  GateOverridden: ({ by, result, reason }, { it, who }) =>
    urgent(`${who(by)} let ${it} through against its result (${result})${because(reason)}`),
  GateDecided: ({ outcome, conditions, result }, { it }) => {
    const open = conditions.length === 0 ? '' : `, with ${conditions.length} to close`;
    const said = `${it} was decided: ${WORD[outcome]}${open}; its criteria amount to ${result}.`;
    return outcome === 'noGo' ? urgent(said) : notable(said);
  },
  GateReconvened: ({ reason }, { it }) => notable(`${it} meets again${because(reason)}`),
  VoteCast: ({ role, vote }, { it }) => {
    const said = `The ${inWords(role)} voted ${WORD[vote]} at ${it}.`;
    return vote === 'noGo' ? notable(said) : routine(said);
  },
  VoteChanged: ({ role, from, vote, reason }, { it }) =>
    notable(
      `The ${inWords(role)} changed the vote at ${it} from ${WORD[from]} to ${WORD[vote]}${because(reason)}`,
    ),
  ConfidenceGiven: unsaid,
  GatePrepared: unsaid,
  CriterionAdded: ({ text }, { it }) => routine(`${it} has one more criterion: ${text}`),
  CriterionAssessed: ({ actualPct }, { it }) =>
    routine(`A criterion of ${it} was assessed at ${actualPct} %.`),
  WorkaroundApproved: ({ text, owner, expiresOn }, { it, who }) =>
    notable(`${it} has a workaround of ${who(owner)} until ${expiresOn}: ${text}`),
  WorkaroundExpired: ({ owner }, { it, who }) =>
    notable(`A workaround of ${who(owner)} at ${it} has expired.`),
  ConditionClosed: (_, { it }) => notable(`A condition of ${it} was closed with evidence.`),
};
