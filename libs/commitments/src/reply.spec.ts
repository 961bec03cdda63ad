import { given } from '@plumbline/event-sourcing';
import { commitment } from './commitment';
import { terms, wayTo } from './commitment.example';

const ON = '2024-03-06';

describe('A request', () => {
  const requested = given(commitment, ...wayTo.requested);

  it('is promised by the performer, with a confidence and where the time comes from', () =>
    requested
      .when('Promise', { by: 'it', confidence: 7, capacityNote: 'Two analysts' }, ON)
      .then({ type: 'CommitmentPromised', data: { confidence: 7, capacityNote: 'Two analysts' } }));

  it('is not promised by anyone else', () => {
    for (const by of ['him', 'pmo', 'sponsor']) {
      requested
        .when('Promise', { by, confidence: 7 }, ON)
        .thenRefused('Only the performer can promise, in person; ask "it"');
    }
  });

  it.each([undefined, -1, 10.5, Number.NaN])('is not promised with a confidence of %s', (wrong) =>
    requested
      .when('Promise', { by: 'it', confidence: wrong as number }, ON)
      .thenRefused('from 0 to 10'),
  );

  it('is promised on its due date, and not after it', () => {
    requested
      .when('Promise', { by: 'it', confidence: 10 }, '2024-03-31')
      .then({ type: 'CommitmentPromised', data: { confidence: 10, capacityNote: undefined } });
    requested
      .when('Promise', { by: 'it', confidence: 10 }, '2024-04-01')
      .thenRefused('counter-offer a new one');
  });

  it('is declined by the performer with a reason', () => {
    requested
      .when('Decline', { by: 'it', reason: 'No analyst free' }, ON)
      .then({ type: 'CommitmentDeclined', data: { reason: 'No analyst free' } });
    requested.when('Decline', { by: 'it', reason: ' ' }, ON).thenRefused('Say why');
  });

  it('is answered with another date, scope or condition', () => {
    const counter = { from: 'performer', confidence: undefined, note: undefined } as const;
    for (const changed of [
      { dueOn: '2024-04-15' },
      { text: 'A file instead of an interface' },
      { conditions: ['Tested with 20 notes'] },
    ]) {
      requested
        .when('CounterOffer', { by: 'it', ...changed }, ON)
        .then({ type: 'CounterOffered', data: { ...terms, ...changed, ...counter } });
    }
  });

  it.each([
    ['nothing that is different', {}, 'the same'],
    ['the same words', { text: terms.text, conditions: [...terms.conditions] }, 'the same'],
    ['no condition', { conditions: [] }, 'condition of satisfaction'],
    ['a due date that is past', { dueOn: '2024-03-05' }, 'is before 2024-03-06'],
    ['a confidence of 12', { dueOn: '2024-04-15', confidence: 12 }, 'from 0 to 10'],
  ])('is not answered with %s', (_, changed, sentence) =>
    requested.when('CounterOffer', { by: 'it', ...changed }, ON).thenRefused(sentence),
  );

  it('is answered later, by a day that is named, twice at most', () => {
    const later = {
      type: 'ReplyDeferred',
      data: { replyBy: '2024-03-08', note: undefined },
    } as const;
    const defer = { by: 'it', replyBy: '2024-03-08' };
    requested.when('DeferReply', defer, ON).then(later);
    given(commitment, ...wayTo.requested, later)
      .when('DeferReply', defer, ON)
      .then(later);
    given(commitment, ...wayTo.requested, later, later)
      .when('DeferReply', defer, ON)
      .thenRefused('promise, decline or counter-offer now');
  });

  it.each(['', '2024-03-05', '2024-04-01'])('is not deferred to "%s"', (replyBy) =>
    requested.when('DeferReply', { by: 'it', replyBy }, ON).thenRefused('(replyBy)'),
  );

  it('is withdrawn by the customer with a reason', () => {
    requested
      .when('WithdrawRequest', { by: 'him', reason: 'Out of scope' }, ON)
      .then({ type: 'RequestWithdrawn', data: { reason: 'Out of scope' } });
    requested.when('WithdrawRequest', { by: 'him', reason: '' }, ON).thenRefused('Say why');
  });
});

describe('A counter-offer', () => {
  const countered = given(commitment, ...wayTo.counterByPerformer);

  it('of the performer is accepted by the customer, which makes it the promise', () => {
    countered
      .when('AcceptCounter', { by: 'him' }, ON)
      .then({ type: 'CounterAccepted', data: { note: undefined } });
    expect(countered.state.terms.dueOn).toBe('2024-04-15');
  });

  it('is not accepted after its due date', () =>
    countered.when('AcceptCounter', { by: 'him' }, '2024-04-16').thenRefused('counter-offer'));

  it('is answered by the customer, who leaves the confidence to the performer', () => {
    const back = { by: 'him', dueOn: '2024-04-08' };
    const data = { ...terms, dueOn: '2024-04-08', from: 'customer' } as const;
    countered
      .when('CounterOffer', back, ON)
      .then({ type: 'CounterOffered', data: { ...data, confidence: undefined, note: undefined } });
    countered.when('CounterOffer', { ...back, confidence: 9 }, ON).thenRefused('confidence out');
  });

  it('of the customer is promised with a confidence, like a request', () =>
    given(commitment, ...wayTo.counterByCustomer)
      .when('Promise', { by: 'it', confidence: 6 }, ON)
      .then({ type: 'CommitmentPromised', data: { confidence: 6, capacityNote: undefined } }));
});

describe('An offer', () => {
  const offered = given(commitment, ...wayTo.offered);

  it('is accepted by the customer, which makes it the promise', () =>
    offered
      .when('AcceptOffer', { by: 'him', note: 'Thank you' }, ON)
      .then({ type: 'OfferAccepted', data: { note: 'Thank you' } }));

  it('is not accepted after its due date', () =>
    offered.when('AcceptOffer', { by: 'him' }, '2024-04-01').thenRefused('decline the offer'));

  it('is declined by the customer', () =>
    offered
      .when('DeclineOffer', { by: 'him' }, ON)
      .then({ type: 'OfferDeclined', data: { reason: undefined } }));
});
