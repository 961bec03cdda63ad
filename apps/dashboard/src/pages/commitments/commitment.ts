import { daysBetween } from '../../parts/day';
import type { CommitmentFieldsFragment } from './commitment-fields.document';
import type { CommitmentsQuery } from './commitments.document';

/** A commitment as the list and its card ask it. */
export type Commitment = CommitmentFieldsFragment;

/** Who takes part, and to whom they belong. */
export type Party = CommitmentsQuery['program']['stakeholders']['nodes'][number];

const ENDED: readonly Commitment['status'][] = [
  'satisfied',
  'declined',
  'withdrawn',
  'revoked',
  'cancelled',
];

/** Whether the conversation still goes on. */
export const isOpen = ({ status }: Commitment): boolean => !ENDED.includes(status);

/** Whether something about it is late: the work, the reason for that, or the judgement. */
export const isLate = (commitment: Commitment): boolean =>
  commitment.overdue || commitment.reasonDemanded || commitment.acceptanceOverdue;

/** Whether the next move is that of one of these voices. */
export const waitsFor = (
  { awaiting, reasonDemanded, performer }: Commitment,
  voices: readonly string[],
): boolean =>
  (awaiting !== null && voices.includes(awaiting)) ||
  (reasonDemanded && voices.includes(performer));

/** Which commitments a list shows. */
export type Shown = 'mine' | 'open' | 'late' | 'asked' | 'ended' | 'all';

/** The lists of commitments there are. */
export const lists: Readonly<
  Record<Shown, (commitment: Commitment, voices: readonly string[]) => boolean>
> = {
  open: isOpen,
  mine: waitsFor,
  late: isLate,
  asked: (commitment) => isOpen(commitment) && commitment.promisedOn === null,
  ended: (commitment) => !isOpen(commitment),
  all: () => true,
};

/** What is late first, then what goes on by its day, then what is over, the newest first. */
export function urgentFirst(one: Commitment, other: Commitment): number {
  const rank = (commitment: Commitment) => (isLate(commitment) ? 0 : isOpen(commitment) ? 1 : 2);
  const sign = rank(one) === 2 ? -1 : 1;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one.dueOn === other.dueOn ? 0 : sign * (one.dueOn < other.dueOn ? -1 : 1);
}

/** The organisation or department somebody belongs to; themselves where they are one or belong to none. */
export function groupOf(id: string, parties: readonly Party[]): string {
  const known = new Map(parties.map((party) => [party.id, party]));
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const party = known.get(at);
    if (party?.kind !== 'person' || party.partOf === null || seen.has(at)) return at;
    seen.add(at);
    at = party.partOf;
  }
}

/** What one organisation waits for from another. */
export interface Dependence {
  readonly commitment: Commitment;
  readonly giver: string;
  readonly receiver: string;
  /** The day for which it was first asked. */
  readonly neededOn: string;
  /** The day that is promised; null while nobody has promised. */
  readonly promisedFor: string | null;
  /** By how many days the promise comes after the need. */
  readonly gapDays: number | null;
}

/** What goes between organisations and is not done yet: what nobody promised first, then by the gap. */
export function dependences(
  commitments: readonly Commitment[],
  parties: readonly Party[],
): Dependence[] {
  return commitments
    .filter(isOpen)
    .map((commitment): Dependence => {
      const { performer, customer, terms, dueOn, promisedOn } = commitment;
      const asked = terms.find(({ by }) => by === customer) ?? terms[0];
      const neededOn = asked?.dueOn ?? dueOn;
      const promisedFor = promisedOn === null ? null : dueOn;
      return {
        commitment,
        neededOn,
        promisedFor,
        giver: groupOf(performer, parties),
        receiver: groupOf(customer, parties),
        gapDays: promisedFor === null ? null : daysBetween(neededOn, promisedFor),
      };
    })
    .filter(({ giver, receiver }) => giver !== receiver)
    .toSorted((a, b) => (b.gapDays ?? Infinity) - (a.gapDays ?? Infinity) || byNeed(a, b));
}

const byNeed = (a: Dependence, b: Dependence) =>
  a.neededOn === b.neededOn ? 0 : a.neededOn < b.neededOn ? -1 : 1;
