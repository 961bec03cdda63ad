import type { RecordedEvent } from '@plumbline/event-store';
import { dayOf, recordId } from '@plumbline/read-models';
import type { Commitment, TermsVersion } from './commitment.document';
import type { CommitmentEvents, ReasonCode, Terms } from './commitment.events';
import type { PromiseRecord } from './promise.document';

const NOTHING_YET = {
  repliedOn: undefined,
  promisedOn: undefined,
  firstDueOn: undefined,
  confidences: [],
  declarations: [],
  declaredOn: undefined,
  satisfiedOn: undefined,
  endedOn: undefined,
  reasons: [],
  reworks: 0,
  renegotiations: 0,
  renegotiationsAsked: 0,
} satisfies Omit<PromiseRecord, 'performer' | 'askedOn' | 'dueOn'>;

/** A commitment as it begins. */
export function begun(
  status: 'requested' | 'offered',
  opened: CommitmentEvents['CommitmentRequested'],
  event: RecordedEvent,
): Commitment {
  const { customer, performer, text, conditions, dueOn, links } = opened;
  const begins: Commitment = {
    ...NOTHING_YET,
    id: recordId(event),
    text,
    conditions,
    customer,
    performer,
    dueOn,
    links,
    status,
    requestedOn: dayOf(event),
    askedOn: status === 'requested' ? dayOf(event) : undefined,
    terms: [],
    earlierPromises: [],
    overdue: false,
    reasonDemanded: false,
    acceptanceOverdue: false,
    confidenceDue: false,
  };
  return proposed(begins, opened, status === 'requested' ? 'request' : 'offer', event);
}

/** With one more version of the terms; they are in force once they are agreed. */
export function proposed(
  shown: Commitment,
  { text, conditions, dueOn }: Terms,
  origin: TermsVersion['origin'],
  event: RecordedEvent,
): Commitment {
  const by = event.onBehalfOf ?? event.actor;
  const version = shown.terms.length + 1;
  const words = { version, origin, by, on: dayOf(event), text, conditions, dueOn };
  return { ...shown, terms: [...shown.terms, words] };
}

/** With the last version of the terms answered: in force from that day, or refused. */
export function answered(
  shown: Commitment,
  answer: 'agreedOn' | 'refusedOn',
  event: RecordedEvent,
): Commitment {
  const last = shown.terms.at(-1);
  if (!last) return shown;
  const terms = [...shown.terms.slice(0, -1), { ...last, [answer]: dayOf(event) }];
  if (answer === 'refusedOn') return { ...shown, terms };
  const { text, conditions, dueOn } = last;
  return { ...shown, terms, text, conditions, dueOn };
}

/** As promised on that day: the due date of now is the first. */
export function promised(shown: Commitment, event: RecordedEvent): Commitment {
  const agreed = answered(shown, 'agreedOn', event);
  return { ...agreed, status: 'promised', promisedOn: dayOf(event), firstDueOn: agreed.dueOn };
}

/** With the day of the performer's first answer to a request. */
export function replied(shown: Commitment, event: RecordedEvent): Commitment {
  return shown.askedOn ? { ...shown, repliedOn: shown.repliedOn ?? dayOf(event) } : shown;
}

/** With a confidence that was reported, if one was. */
export function confident(
  shown: Commitment,
  { confidence, note }: { readonly confidence?: number; readonly note?: string },
  event: RecordedEvent,
): Commitment {
  if (confidence === undefined) return shown;
  const report = { on: dayOf(event), confidence, note };
  return { ...shown, confidence, confidences: [...shown.confidences, report] };
}

/** With a reason that was given. */
export function explained(
  shown: Commitment,
  { reason, note }: { readonly reason: ReasonCode; readonly note?: string },
  event: RecordedEvent,
): Commitment {
  const given = { on: dayOf(event), reason, note };
  return { ...shown, reason, note, reasons: [...shown.reasons, given] };
}

/** As asked of another performer; what the one before had promised is kept beside. */
export function reassigned(
  shown: Commitment,
  { to, reason }: CommitmentEvents['CommitmentReassigned'],
  event: RecordedEvent,
): Commitment {
  const on = dayOf(event);
  const asked: Commitment = {
    ...shown,
    ...NOTHING_YET,
    status: 'requested',
    performer: to,
    askedOn: on,
    replyBy: undefined,
    confidence: undefined,
    reason: undefined,
    note: reason,
    earlierPromises: shown.promisedOn
      ? [...shown.earlierPromises, { ...promiseOf(shown), endedOn: on }]
      : shown.earlierPromises,
  };
  return proposed(asked, shown, 'reassignment', event);
}

function promiseOf(shown: Commitment): PromiseRecord {
  const fields = Object.keys(NOTHING_YET) as (keyof typeof NOTHING_YET)[];
  const { performer, askedOn, dueOn } = shown;
  const kept = Object.fromEntries(fields.map((field) => [field, shown[field]]));
  return { ...NOTHING_YET, performer, askedOn, dueOn, ...kept };
}
