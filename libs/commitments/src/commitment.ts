import { closing } from './closing';
import { evolve, initial, type CommitmentDecider } from './commitment.state';
import { keeping } from './keeping';
import { opening } from './opening';
import { reply } from './reply';

/**
 * The rules of a commitment, from the first word to the last: a conversation between a customer and
 * a performer, in which each move has its time and its speaker. Domain notes 4.2.
 */
export const commitment: CommitmentDecider = {
  stream: 'commitment',
  begins: ['RequestCommitment', 'OfferCommitment'],
  initial,
  decide: { ...opening, ...reply, ...keeping, ...closing },
  evolve,
};
