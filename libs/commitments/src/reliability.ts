import type { Day } from '@plumbline/event-store';
import {
  calibration,
  FEWEST_PROMISES,
  median,
  reliability as lowerBound,
} from '@plumbline/figures';
import type { Commitment } from './commitment.document';
import { judgedPromises, type Judged } from './judged';
import { pareto } from './pareto';
import { ppcTrend, shareOf } from './ppc-trend';
import type { Reliability } from './reliability.document';
import { repliesTo, type Reply } from './replies';

/** From a day until a day, both included, as seen on a day. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
  readonly seenOn: Day;
}

/** What reliability is counted from. */
export interface Counted {
  readonly promises: readonly Judged[];
  readonly replies: readonly Reply[];
}

/** The figures of a group of performers, without its name. */
export type ReliabilityFigures = Omit<Reliability, 'performer' | 'name'>;

/** The promises of commitments as they count on a day, and the answers to requests. */
export function counted(commitments: readonly Commitment[], seenOn: Day): Counted {
  return {
    promises: commitments.flatMap((commitment) => judgedPromises(commitment, seenOn)),
    replies: commitments.flatMap(repliesTo),
  };
}

/**
 * How reliably promises were kept, by domain notes 4.3: of all whose first promised due date is in
 * the window and has come by the day of looking, without those that the customer cancelled.
 */
export function reliability({ promises, replies }: Counted, window: Window): ReliabilityFigures {
  const { from, until, seenOn } = window;
  const end = until < seenOn ? until : seenOn;
  const due = promises.filter(({ firstDueOn }) => from <= firstDueOn && firstDueOn <= end);
  const answers = replies.filter(({ on }) => from <= on && on <= end);
  return {
    ...rates(due),
    medianSlipDays: middle(due.flatMap(({ slipDays }) => slipDays ?? [])),
    replyDays: middle(answers.map(({ days }) => days)),
    acceptanceDays: middle(due.flatMap(({ acceptanceDays }) => acceptanceDays ?? [])),
    ppcTrend: ppcTrend(promises, end),
    reasons: pareto(due),
  };
}

function rates(due: readonly Judged[]) {
  const n = due.length;
  const kept = due.filter((promise) => promise.kept).length;
  const declared = due.filter((promise) => promise.declared);
  const overdue = due.filter((promise) => promise.overdue);
  const confidences = due.flatMap(({ confidence }) => confidence ?? []);
  return {
    n,
    kept,
    keptRate: shareOf(due, (promise) => promise.kept),
    ppc: shareOf(due, (promise) => promise.onFirstDay),
    shown: lowerBound({ kept, n }) ?? null,
    tooFew: n < FEWEST_PROMISES,
    firstPassAcceptance: shareOf(declared, (promise) => promise.acceptedAtOnce),
    renegotiationRate: shareOf(due, (promise) => promise.renegotiated),
    lateWarningRate: shareOf(overdue, (promise) => !promise.warned),
    calibration: calibration(confidences, { kept, n }) ?? null,
  };
}

function middle(values: readonly number[]): number | null {
  return median(values) ?? null;
}
