import type { RiskEvents } from '@plumbline/risks';
import { because, notable, routine, urgent, type Sentences } from './sentence';

/** The risks and the issues, as an executive would read them. */
export const riskSentences: Sentences<RiskEvents> = {
  RiskRegistered: ({ kind, title }) =>
    notable(`${kind === 'issue' ? 'An issue' : 'A risk'} was registered: ${title}`),
  RiskScored: ({ which, consequence, likelihood, rationale }, { it }) =>
    routine(
      `The ${which} score of "${it}" is ${consequence * likelihood} of 25${because(rationale)}`,
    ),
  RiskOwnerAssigned: ({ owner }, { it, who }) => routine(`${who(owner)} owns "${it}".`),
  RiskMitigationPlanned: ({ text, dueOn }, { it }) =>
    routine(`Against "${it}" is planned by ${dueOn}${because(text)}`),
  RiskMitigationRecorded: ({ text }, { it }) => notable(`Against "${it}" was done${because(text)}`),
  RiskRealised: ({ reason }, { it }) => urgent(`The risk "${it}" has happened${because(reason)}`),
  RiskClosed: ({ reason }, { it }) => notable(`"${it}" was closed${because(reason)}`),
  RiskReopened: ({ reason }, { it }) => notable(`"${it}" was opened again${because(reason)}`),
};
