import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { bandOf } from './band';
import { Risk, type RiskScore } from './risk.documents';
import type { RiskEvents } from './risk.events';

/** The risks and the issues, in the order in which they were registered. */
export const risks = view<Risk, RiskEvents>({
  name: 'risks',
  document: Risk,
  forReports: true,
  order: ({ registeredOn }) => registeredOn,
  on: {
    RiskRegistered: (registered, _, event) => ({
      id: recordId(event),
      ...registered,
      status: 'open',
      registeredOn: dayOf(event),
      scores: {},
      scoreHistory: [],
      mitigations: [],
    }),
    RiskScored: (scored, shown, event) => {
      if (!shown) return undefined;
      const score = scoreOf(scored, event);
      const scores = { ...shown.scores, [scored.which]: score };
      return { ...shown, scores, scoreHistory: [...shown.scoreHistory, score] };
    },
    RiskOwnerAssigned: ({ owner }, shown) => shown && { ...shown, owner },
    RiskMitigationPlanned: ({ text, dueOn }, shown, event) =>
      shown && withMitigation(shown, { text, on: dayOf(event), dueOn, done: false }),
    RiskMitigationRecorded: ({ text }, shown, event) =>
      shown && withMitigation(shown, { text, on: dayOf(event), done: true }),
    RiskRealised: ({ reason }, shown, event) =>
      shown && { ...shown, kind: 'issue', realisedOn: dayOf(event), realisation: reason },
    RiskClosed: ({ reason }, shown, event) =>
      shown && { ...shown, status: 'closed', closedOn: dayOf(event), closedReason: reason },
    RiskReopened: (_, shown) =>
      shown && { ...shown, status: 'open', closedOn: undefined, closedReason: undefined },
  },
});

function scoreOf(
  { which, consequence, likelihood, rationale, scale }: RiskEvents['RiskScored'],
  event: RecordedEvent,
): RiskScore {
  const { band, confirmed } = bandOf(consequence, likelihood, scale);
  const score = consequence * likelihood;
  const computed = { score, band, bandConfirmed: confirmed, scale };
  const said = { which, consequence, likelihood, rationale };
  return { ...said, ...computed, on: dayOf(event), by: event.onBehalfOf };
}

function withMitigation(shown: Risk, said: Risk['mitigations'][number]): Risk {
  return { ...shown, mitigations: [...shown.mitigations, said] };
}
