import { KnownError } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import fc from 'fast-check';
import { commitment } from './commitment';
import type { CommitmentCommands } from './commitment.commands';
import { conversation, promise, type Told } from './conversation.example';
import { counted, reliability } from './reliability';

const START = '2024-03-01';
const names = Object.keys(commitment.decide).filter(
  (name) => !commitment.begins!.includes(name as never),
) as (keyof CommitmentCommands)[];

const ends = ['Decline', 'DeclineOffer', 'WithdrawRequest', 'RevokePromise', 'CancelCommitment'];
const everyone = ['him', 'it', 'sponsor', 'vendor'];

/** Anything that may be said, a few days after what was said before; ends are rare. */
const utterance = fc.record({
  name: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...names.filter((name) => !ends.includes(name))) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  ),
  later: fc.nat(3),
  ahead: fc.nat(40),
  confidence: fc.nat(10),
  performer: fc.constantFrom('it', 'vendor'),
  speakers: fc.shuffledSubarray(everyone, { minLength: 4 }),
});

const talk = fc.array(utterance, { minLength: 20, maxLength: 60 });

describe('Whatever is said in a conversation', () => {
  it('is allowed or refused, and the rules and the view see the same', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), talk, (isOffer, utterances) => {
        const { say, state, shown } = conversation();
        const [[, , , asked]] = promise(START, '2024-04-10') as [Told];
        if (isOffer) say([START, 'OfferCommitment', 'it', asked]);
        else say([START, 'RequestCommitment', 'him', asked]);
        let on = START;
        for (const { name, later, ahead, speakers, ...said } of utterances) {
          on = addDays(on, later);
          const dueOn = addDays(on, ahead);
          const words = { ...said, ...anything, dueOn, replyBy: dueOn };
          const speak = (by: string) => {
            const confidence = by === 'him' ? undefined : said.confidence;
            return heard(() => say([on, name, by, { ...words, confidence }]));
          };
          if (!speakers.some(speak)) continue;
          const { status, customer, performer, terms } = state();
          reached.add(status);
          expect(shown(on)).toMatchObject({ status, customer, performer, ...terms });
          const figures = reliability(counted([shown(on)], on), window(on));
          expect(figures.n).toBeGreaterThanOrEqual(figures.kept);
        }
      }),
      { numRuns: 200, seed: 20240301 },
    );
    expect([...reached].sort()).toEqual([
      'cancelled',
      'counterByCustomer',
      'counterByPerformer',
      'declaredComplete',
      'declined',
      'promised',
      'renegotiating',
      'requested',
      'revoked',
      'satisfied',
      'withdrawn',
    ]);
  });
});

const anything = {
  reason: 'scope',
  evidence: ['report.pdf'],
  unmet: ['Signed by the coders'],
};

const window = (seenOn: string) => ({ from: START, until: '2025-12-31', seenOn });

function heard(say: () => void): boolean {
  try {
    say();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(KnownError);
    return false;
  }
}
