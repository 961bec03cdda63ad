import type { FlagEvents } from '@plumbline/risks';
import { inWords } from './in-words';
import { because, notable, routine, urgent, type Said, type Sentences } from './sentence';

/** The red flags, as an executive would read them; a raiser is never named here. */
export const flagSentences: Sentences<FlagEvents> = {
  RedFlagRaised: ({ seen, level, patientSafety, derivedFrom }) => {
    const who = derivedFrom ? 'The log shows' : 'A red flag was raised';
    return byLevel(patientSafety ? 'patientSafety' : level, `${who} (${inWords(level)}): ${seen}`);
  },
  FlagEscalated: ({ level, to, missed }, { it }) => {
    const why = missed ? ', for nobody answered in time' : '';
    return byLevel(level, `"${it}" went up to the ${inWords(to)}${why}.`);
  },
  FlagDeescalated: ({ to, reason }, { it }) =>
    routine(`"${it}" went down to the ${inWords(to)}${because(reason)}`),
  FlagAcknowledged: (_, { it }) => routine(`"${it}" was acknowledged.`),
  FlagTriaged: ({ outcome, reason }, { it }) => {
    if (outcome === 'rejected') return notable(`"${it}" was rejected${because(reason)}`);
    if (outcome === 'merged') return routine(`"${it}" was merged with what others have seen.`);
    return notable(`"${it}" was taken as ${outcome === 'issue' ? 'an issue' : 'a risk'}.`);
  },
  FlagRejectionAppealed: ({ to, reason }, { it }) =>
    notable(`The rejection of "${it}" was appealed to the ${inWords(to)}${because(reason)}`),
  FlagAppealDecided: ({ upheld, reason }, { it }) =>
    notable(`The appeal for "${it}" was ${upheld ? 'upheld' : 'rejected'}${because(reason)}`),
  FlagOwnerAssigned: ({ owner }, { it, who }) => routine(`${who(owner)} owns "${it}".`),
  FlagMitigationPlanned: ({ text, dueOn }, { it }) =>
    routine(`Against "${it}" is planned by ${dueOn}${because(text)}`),
  FlagMitigationRecorded: ({ text }, { it }) => notable(`Against "${it}" was done${because(text)}`),
  FlagClosureProposed: ({ reason }, { it }) =>
    routine(`It is proposed to close "${it}"${because(reason)}`),
  FlagClosureRefused: ({ reason }, { it }) =>
    notable(`The closure of "${it}" was refused${because(reason)}`),
  FlagClosureVerified: ({ delegate }, { it }) =>
    notable(`"${it}" was closed, verified by ${delegate ? 'a delegate' : 'who raised it'}.`),
};

function byLevel(level: FlagEvents['RedFlagRaised']['level'], text: string): Said {
  return level === 'extreme' || level === 'patientSafety' ? urgent(text) : notable(text);
}
