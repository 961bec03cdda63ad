import type { Day } from '@plumbline/event-store';
import { daysBetween, mean } from '@plumbline/figures';
import type { Commitment } from './commitment.document';
import type { ReasonCode } from './commitment.events';
import { missedDueDates } from './missed';
import type { PromiseRecord } from './promise.document';

const LOW_CONFIDENCE = 5;
const PERCENT_PER_POINT = 10;

/** A promise as it counts on a day: what its reliability is made of. */
export interface Judged {
  readonly performer: string;
  readonly firstDueOn: Day;
  /** Satisfied, and declared complete by the due date in force, each time. */
  readonly kept: boolean;
  /** Satisfied, and declared complete by the due date of the first promise. */
  readonly onFirstDay: boolean;
  readonly declared: boolean;
  readonly acceptedAtOnce: boolean;
  readonly renegotiated: boolean;
  readonly overdue: boolean;
  /** Asked for new terms, or reported a confidence of 5 or less, before it was overdue. */
  readonly warned: boolean;
  readonly slipDays?: number;
  readonly acceptanceDays?: number;
  /** The mean of what was reported, in percent. */
  readonly confidence?: number;
  /** Why it was not done by the due date of the first promise. */
  readonly reason?: ReasonCode;
}

/**
 * The promises of a commitment as they count on a day. What the customer cancelled does not count;
 * what a sponsor gave to someone else counts for the first performer only when it was late by then.
 */
export function judgedPromises(commitment: Commitment, day: Day): Judged[] {
  const late = commitment.earlierPromises.filter(
    (promise) => missedDueDates(promise, day).length > 0,
  );
  const present = commitment.status === 'cancelled' ? [] : [commitment];
  return [...late, ...present].flatMap((promise) => judged(promise, day) ?? []);
}

function judged(promise: PromiseRecord, day: Day): Judged | undefined {
  const { performer, firstDueOn, declaredOn, satisfiedOn, confidences, reworks } = promise;
  if (firstDueOn === undefined) return undefined;
  const [missed] = missedDueDates(promise, day);
  const satisfied = satisfiedOn !== undefined && declaredOn !== undefined;
  const onFirstDay = satisfied && declaredOn <= firstDueOn;
  const confidence = mean(confidences.map((report) => report.confidence * PERCENT_PER_POINT));
  return {
    performer,
    firstDueOn,
    kept: satisfied && missed === undefined,
    onFirstDay,
    declared: declaredOn !== undefined,
    acceptedAtOnce: satisfied && reworks === 0,
    renegotiated: promise.renegotiations > 0,
    overdue: missed !== undefined,
    warned: missed !== undefined && hasWarned(promise, missed),
    slipDays: declaredOn === undefined ? undefined : daysBetween(firstDueOn, declaredOn),
    acceptanceDays: satisfied ? daysBetween(declaredOn, satisfiedOn) : undefined,
    confidence,
    reason: onFirstDay ? undefined : promise.reasons.at(-1)?.reason,
  };
}

function hasWarned({ renegotiationsAsked, confidences }: PromiseRecord, missed: Day): boolean {
  return (
    renegotiationsAsked > 0 ||
    confidences.some(({ on, confidence }) => on <= missed && confidence <= LOW_CONFIDENCE)
  );
}
