import type { DecisionEvents } from '@plumbline/decisions';
import { inWords } from './in-words';
import { bare, because, notable, type Sentences } from './sentence';

/** The decisions, as an executive would read them. */
export const decisionSentences: Sentences<DecisionEvents> = {
  DecisionRecorded: ({ question, outcome, decidedBy, consulted, touches }, { who }) => {
    const asked = consulted.length === 0 ? 'nobody was consulted' : consulted.map(who).join(', ');
    const about = touches.length === 0 ? 'nobody' : touches.map(inWords).join(', ');
    const heard = consulted.length === 0 ? asked : `consulted: ${asked}`;
    return notable(
      `${who(decidedBy)} decided "${question}": ${bare(outcome)} (touches ${about}; ${heard}).`,
    );
  },
  DecidedAgain: ({ outcome, decidedBy, reason }, { it, who }) =>
    notable(`${who(decidedBy)} decided "${it}" again: ${bare(outcome)}${because(reason)}`),
  DecisionReopened: ({ businessReason, by }, { it, who }) =>
    notable(`${who(by)} opened "${it}" again${because(businessReason)}`),
  ConsultationWaived: ({ who: area, reason, by }, { it, who }) =>
    notable(`${who(by)} waived the consultation of ${inWords(area)} on "${it}"${because(reason)}`),
};
