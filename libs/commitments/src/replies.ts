import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { Commitment } from './commitment.document';

/** A performer's first answer to a request: promise, decline or counter-offer. */
export interface Reply {
  readonly performer: string;
  readonly on: Day;
  readonly days: number;
}

/** The answers that performers gave to the requests of a commitment. */
export function repliesTo(commitment: Commitment): Reply[] {
  return [...commitment.earlierPromises, commitment].flatMap(({ performer, askedOn, repliedOn }) =>
    askedOn && repliedOn ? { performer, on: repliedOn, days: daysBetween(askedOn, repliedOn) } : [],
  );
}
