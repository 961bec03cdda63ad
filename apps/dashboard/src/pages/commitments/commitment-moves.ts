import type { Offer } from '../../records/moves';
import type { Commitment } from './commitment';

type Status = Commitment['status'];
type Side = 'customer' | 'performer' | 'party' | 'otherParty' | 'neither';

/** From which standing each move can be made and by which side, in the order in which they come up. */
export const MOVES: Readonly<Record<string, Readonly<Partial<Record<Status, Side>>>>> = {
  promise: { requested: 'performer', counterByCustomer: 'performer' },
  acceptCounter: { counterByPerformer: 'customer' },
  acceptOffer: { offered: 'customer' },
  giveReason: {
    promised: 'performer',
    renegotiating: 'performer',
    declaredComplete: 'performer',
    satisfied: 'performer',
    revoked: 'performer',
  },
  declareComplete: { promised: 'performer' },
  declareSatisfied: { declaredComplete: 'customer' },
  declareDissatisfied: { declaredComplete: 'customer' },
  agreeRenegotiation: { renegotiating: 'otherParty' },
  refuseRenegotiation: { renegotiating: 'otherParty' },
  reportConfidence: { promised: 'performer' },
  counterOffer: {
    requested: 'performer',
    counterByCustomer: 'performer',
    counterByPerformer: 'customer',
  },
  deferReply: { requested: 'performer' },
  requestRenegotiation: { promised: 'party' },
  decline: { requested: 'performer', counterByCustomer: 'performer' },
  declineOffer: { offered: 'customer' },
  withdrawRequest: {
    requested: 'customer',
    counterByPerformer: 'customer',
    counterByCustomer: 'customer',
  },
  revokePromise: { promised: 'performer' },
  cancelCommitment: { promised: 'customer', declaredComplete: 'customer' },
  reassignCommitment: {
    requested: 'neither',
    counterByPerformer: 'neither',
    counterByCustomer: 'neither',
    offered: 'neither',
    promised: 'neither',
    renegotiating: 'neither',
    declaredComplete: 'neither',
  },
};

/** What the standing alone does not say. */
const ONLY_WHEN: Readonly<Record<string, (commitment: Commitment, today: string) => boolean>> = {
  giveReason: ({ reasonDemanded, overdue, status, reason }) =>
    reasonDemanded || overdue || (status === 'revoked' && reason === null),
  requestRenegotiation: ({ dueOn }, today) => today < dueOn,
};

function speakerOf(side: Side, commitment: Commitment, voices: readonly string[]) {
  const { customer, performer, awaiting } = commitment;
  const is: Record<Side, (voice: string) => boolean> = {
    customer: (voice) => voice === customer,
    performer: (voice) => voice === performer,
    party: (voice) => voice === customer || voice === performer,
    otherParty: (voice) => voice === awaiting,
    neither: (voice) => voice !== customer && voice !== performer,
  };
  return voices.find(is[side]);
}

/** What may be said next in a conversation by who looks, and in whose name. */
export function movesIn(
  commitment: Commitment,
  who: { voices: readonly string[]; commands: readonly string[]; today: string },
): Offer[] {
  return Object.entries(MOVES).flatMap(([command, from]) => {
    const side = from[commitment.status];
    if (!side || !who.commands.includes(command)) return [];
    const by = speakerOf(side, commitment, who.voices);
    const fits = ONLY_WHEN[command]?.(commitment, who.today) ?? true;
    return by !== undefined && fits ? [{ command, by }] : [];
  });
}
