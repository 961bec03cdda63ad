import type { Commitment } from './commitment';
import { MOVES, movesIn } from './commitment-moves';

const commands = Object.keys(MOVES);
const today = '2026-11-10';
const commitment = (said: Partial<Commitment>) =>
  ({
    status: 'requested',
    customer: 'him',
    performer: 'vendor',
    awaiting: 'vendor',
    dueOn: '2026-12-01',
    overdue: false,
    reasonDemanded: false,
    ...said,
  }) as Commitment;
const offered = (said: Partial<Commitment>, ...voices: string[]) =>
  movesIn(commitment(said), { voices, commands, today }).map(({ command }) => command);

describe('What may be said next in a conversation', () => {
  it('is of who is asked: a promise, other terms, later, or no', () => {
    expect(offered({}, 'vendor')).toEqual(['promise', 'counterOffer', 'deferReply', 'decline']);
  });

  it('is of who asks only to withdraw', () => {
    expect(offered({}, 'him')).toEqual(['withdrawRequest']);
  });

  it('is the judgement of the customer once it is declared complete', () => {
    const declared = { status: 'declaredComplete', awaiting: 'him' } as const;
    expect(offered(declared, 'him')).toEqual([
      'declareSatisfied',
      'declareDissatisfied',
      'cancelCommitment',
    ]);
    expect(offered(declared, 'vendor')).toEqual([]);
  });

  it('is a reason only where one is demanded', () => {
    expect(offered({ status: 'promised' }, 'vendor')).not.toContain('giveReason');
    const late = { status: 'promised', overdue: true, reasonDemanded: true } as const;
    expect(offered(late, 'vendor')[0]).toBe('giveReason');
  });

  it('is no request for new terms from the due date on', () => {
    expect(offered({ status: 'promised' }, 'him')).toContain('requestRenegotiation');
    expect(offered({ status: 'promised', dueOn: today }, 'him')).not.toContain(
      'requestRenegotiation',
    );
  });

  it('is given to somebody else only by one on neither side', () => {
    expect(offered({ status: 'promised' }, 'sponsor')).toEqual(['reassignCommitment']);
  });

  it('is nothing where the conversation has ended, or nobody speaks', () => {
    expect(offered({ status: 'declined' }, 'him', 'vendor', 'sponsor')).toEqual([]);
    expect(offered({})).toEqual([]);
  });

  it('is said in the name that the move belongs to', () => {
    const both = { voices: ['him', 'vendor'], commands: ['promise'], today };
    expect(movesIn(commitment({}), both)).toEqual([{ command: 'promise', by: 'vendor' }]);
  });
});
