import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId, view } from '@plumbline/read-models';
import { Flag } from './flag.document';
import type { FlagEvents, ResponseClock } from './flag.events';
import { AFTER_TRIAGE } from './flag.status';
import { flagStanding } from './flag-standing';

/** What depends on the day of looking, before anyone looks. */
const UNSEEN = { confidential: false, overdue: false, ageDays: 0, signals: 1 };

/** The flags, in the order in which they were raised. */
export const flags = view<Flag, FlagEvents>({
  name: 'flags',
  document: Flag,
  order: ({ raisedAt }) => raisedAt,
  shown: flagStanding,
  on: {
    RedFlagRaised: ({ to, ...raised }, _, event) => ({
      ...UNSEEN,
      id: recordId(event),
      ...raised,
      status: 'raised',
      raisedAt: event.recordedAt,
      raisedOn: dayOf(event),
      goesTo: to,
      acknowledgeBy: raised.clock.dueAt,
      escalations: [],
      mitigations: [],
    }),
    FlagAcknowledged: ({ clock }, shown, { recordedAt }) =>
      shown && { ...answered(shown, clock), status: 'acknowledged', acknowledgedAt: recordedAt },
    FlagTriaged: ({ raiser: _, ...said }, shown, event) => {
      if (!shown) return undefined;
      const status = AFTER_TRIAGE[said.outcome];
      const triaged = { ...shown, status, triage: { ...said, on: dayOf(event) } };
      return status === 'triaged' ? triaged : ended(triaged, event);
    },
    FlagRejectionAppealed: ({ reason, to, clock }, shown, event) =>
      shown && {
        ...answered(shown, clock),
        appeal: { on: dayOf(event), reason },
        goesTo: to,
        escalatedTo: to,
      },
    FlagAppealDecided: ({ upheld, reason, clock }, shown, event) => {
      if (!shown?.appeal) return shown;
      const decided = { upheld, decidedOn: dayOf(event), decidedBy: event.onBehalfOf };
      const appeal = { ...shown.appeal, ...decided, decision: reason };
      if (!upheld) return { ...answered(shown, undefined), appeal };
      return { ...answered(shown, clock), appeal, status: 'acknowledged', endedOn: undefined };
    },
    FlagOwnerAssigned: ({ owner }, shown) =>
      shown && { ...shown, owner, status: shown.status === 'triaged' ? 'owned' : shown.status },
    FlagMitigationPlanned: ({ text, dueOn, clock }, shown, event) =>
      shown && withMitigation(shown, { text, on: dayOf(event), dueOn, done: false }, clock),
    FlagMitigationRecorded: ({ text, clock }, shown, event) =>
      shown && {
        ...withMitigation(shown, { text, on: dayOf(event), done: true }, clock),
        status: 'mitigated',
      },
    FlagClosureProposed: ({ reason }, shown, event) =>
      shown && {
        ...answered(shown, undefined),
        status: 'closureProposed',
        closure: { proposedOn: dayOf(event), reason, delegated: false },
      },
    FlagClosureRefused: ({ reason, clock }, shown, event) =>
      shown?.closure && {
        ...answered(shown, clock),
        status: 'owned',
        closure: { ...shown.closure, refusedOn: dayOf(event), refusal: reason },
      },
    FlagClosureVerified: ({ delegate, reason }, shown, event) => {
      if (!shown?.closure) return shown;
      const said = { verifiedOn: dayOf(event), delegated: delegate, verification: reason };
      return ended({ ...shown, status: 'closed', closure: { ...shown.closure, ...said } }, event);
    },
    FlagEscalated: ({ missed, clock, ...said }, shown, event) =>
      shown && {
        ...withRung(shown, { ...said, at: event.recordedAt, down: false }),
        clock,
        missedAt: shown.missedAt ?? missed?.dueAt,
        escalatedTo: said.to,
      },
    FlagDeescalated: ({ clock, ...said }, shown, event) =>
      shown && {
        ...withRung(shown, { ...said, cause: 'person', at: event.recordedAt, down: true }),
        clock,
      },
  },
});

/** The response was given, and another one is owed or none. */
function answered(shown: Flag, clock: ResponseClock | undefined): Flag {
  return { ...shown, clock, missedAt: undefined };
}

function ended(shown: Flag, event: RecordedEvent): Flag {
  return { ...answered(shown, undefined), endedOn: dayOf(event) };
}

function withMitigation(
  shown: Flag,
  said: Flag['mitigations'][number],
  clock?: ResponseClock,
): Flag {
  const mitigations = [...shown.mitigations, said];
  return { ...(clock ? answered(shown, clock) : shown), mitigations };
}

function withRung(shown: Flag, moved: Flag['escalations'][number]): Flag {
  const { level, to } = moved;
  return { ...shown, level, goesTo: to, escalations: [...shown.escalations, moved] };
}
