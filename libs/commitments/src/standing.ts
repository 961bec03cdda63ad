import type { Day } from '@plumbline/event-store';
import { daysBetween, workingDaysAfter } from '@plumbline/figures';
import type { Commitment } from './commitment.document';
import type { CommitmentStatus } from './commitment.state';
import { missedDueDates } from './missed';

const ACCEPTANCE_WORKING_DAYS = 5;
const CONFIDENCE_FROM_DAYS = 28;
const CONFIDENCE_EVERY_DAYS = 7;

const DEMANDS_REASON: readonly CommitmentStatus[] = [
  'promised',
  'renegotiating',
  'declaredComplete',
  'satisfied',
];

/** A commitment as it stands on a day: what is late, what is due, and whose move is next. */
export function standing(document: Commitment, day: Day): Commitment {
  const { status, dueOn, declaredOn } = document;
  const open = status === 'promised' || status === 'renegotiating';
  return {
    ...document,
    overdue: open && dueOn < day,
    reasonDemanded: reasonDemanded(document, day),
    acceptanceOverdue:
      status === 'declaredComplete' &&
      declaredOn !== undefined &&
      day > workingDaysAfter(declaredOn, ACCEPTANCE_WORKING_DAYS),
    confidenceDue: confidenceDue(document, day),
    awaiting: awaiting(document),
  };
}

function reasonDemanded(document: Commitment, day: Day): boolean {
  if (!DEMANDS_REASON.includes(document.status)) return false;
  const missed = missedDueDates(document, day).at(-1);
  return missed !== undefined && !document.reasons.some(({ on }) => on > missed);
}

function confidenceDue({ status, dueOn, confidences, promisedOn }: Commitment, day: Day): boolean {
  if (status !== 'promised') return false;
  const left = daysBetween(day, dueOn);
  const last = confidences.at(-1)?.on ?? promisedOn ?? day;
  const soon = left >= 0 && left < CONFIDENCE_FROM_DAYS;
  return soon && daysBetween(last, day) > CONFIDENCE_EVERY_DAYS;
}

function awaiting({ status, customer, performer, terms }: Commitment): string | undefined {
  switch (status) {
    case 'requested':
    case 'counterByCustomer':
    case 'promised':
      return performer;
    case 'counterByPerformer':
    case 'offered':
    case 'declaredComplete':
      return customer;
    case 'renegotiating':
      return terms.at(-1)?.by === customer ? performer : customer;
    default:
      return undefined;
  }
}
