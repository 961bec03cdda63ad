import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import type { ConsultationWaiver, Decision, DecisionReopening } from './decision.documents';
import type { DecisionArea, DecisionEvents } from './decision.events';

/** What was decided once, with what was waived for it. */
export interface OutcomeRecord {
  readonly outcome: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly recordedBy: string;
  readonly consulted: readonly string[];
  readonly waivers: readonly ConsultationWaiver[];
}

/** A decision as its facts tell it; who speaks for whom is joined when it is shown. */
export class DecisionRecord {
  id: string;
  question: string;
  options: readonly string[];
  right?: string;
  touches: readonly DecisionArea[];
  status: Decision['status'];
  /** Oldest first; never empty. */
  outcomes: readonly OutcomeRecord[];
  reopenings: readonly DecisionReopening[];
}

/** The decisions, by the day on which they were decided first. */
export const decisions = view<DecisionRecord, DecisionEvents>({
  name: 'decisions',
  document: DecisionRecord,
  forReports: true,
  version: 1,
  order: ({ outcomes }) => outcomes[0]?.decidedOn ?? '',
  on: {
    DecisionRecorded: ({ question, options, right, touches, ...decided }, _, event) => ({
      id: recordId(event),
      question,
      options,
      right,
      touches,
      status: 'decided',
      outcomes: [outcomeOf(decided, event)],
      reopenings: [],
    }),
    ConsultationWaived: (waived, shown, event) =>
      shown && {
        ...shown,
        outcomes: shown.outcomes.map((outcome, index) =>
          index === shown.outcomes.length - 1
            ? { ...outcome, waivers: [...outcome.waivers, { ...waived, on: dayOf(event) }] }
            : outcome,
        ),
      },
    DecisionReopened: (reopened, shown, event) =>
      shown && {
        ...shown,
        status: 'reopened',
        reopenings: [...shown.reopenings, { ...reopened, on: dayOf(event) }],
      },
    DecidedAgain: (decided, shown, event) =>
      shown && {
        ...shown,
        status: 'decided',
        outcomes: [...shown.outcomes, outcomeOf(decided, event)],
      },
  },
});

function outcomeOf(
  { outcome, reason, decidedBy, consulted, by }: DecisionEvents['DecidedAgain'],
  event: RecordedEvent,
): OutcomeRecord {
  return {
    outcome,
    reason,
    decidedBy,
    decidedOn: dayOf(event),
    recordedBy: by,
    consulted,
    waivers: [],
  };
}
