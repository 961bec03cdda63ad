import { done, promise, told, type Told } from './conversation.example';

const DAY = '2024-03-20';
const made = promise('2024-03-01', '2024-03-31');
const unmet = ['Signed by the coders'];

describe('A commitment, as it is shown', () => {
  it('has what was asked, by whom, of whom, by when and what for', () =>
    expect(told(made, DAY)).toMatchObject({
      text: 'Interface of the transcription queue',
      customer: 'him',
      performer: 'it',
      status: 'promised',
      requestedOn: '2024-03-01',
      repliedOn: '2024-03-01',
      promisedOn: '2024-03-01',
      dueOn: '2024-03-31',
      firstDueOn: '2024-03-31',
      links: [{ kind: 'factor', to: 'Training' }],
      confidence: 8,
    }));

  it('keeps every version of the terms, and who said it', () => {
    const [request] = made;
    const moves: Told[] = [
      request!,
      ['2024-03-02', 'CounterOffer', 'it', { dueOn: '2024-04-15', confidence: 9 }],
      ['2024-03-03', 'AcceptCounter', 'him'],
      ['2024-03-09', 'RequestRenegotiation', 'it', { dueOn: '2024-06-01', reason: 'scope' }],
      ['2024-03-10', 'RefuseRenegotiation', 'him'],
      ['2024-03-11', 'RequestRenegotiation', 'it', { dueOn: '2024-05-01', reason: 'resource' }],
      ['2024-03-12', 'AgreeRenegotiation', 'him'],
    ];
    const shown = told(moves, DAY);
    expect(
      shown.terms.map(({ version, origin, by, dueOn, agreedOn, refusedOn }) =>
        [version, origin, by, dueOn, agreedOn ?? refusedOn].join(' '),
      ),
    ).toEqual([
      '1 request him 2024-03-31 ',
      '2 counterOffer it 2024-04-15 2024-03-03',
      '3 renegotiation it 2024-06-01 2024-03-10',
      '4 renegotiation it 2024-05-01 2024-03-12',
    ]);
    expect(shown).toMatchObject({
      dueOn: '2024-05-01',
      firstDueOn: '2024-04-15',
      confidences: [{ on: '2024-03-02', confidence: 9 }],
      renegotiations: 1,
      renegotiationsAsked: 2,
      reason: 'resource',
    });
  });

  it('keeps the old terms in force until the other party agrees', () =>
    expect(
      told(
        [...made, ['2024-03-09', 'RequestRenegotiation', 'him', { text: 'More', reason: 'scope' }]],
        DAY,
      ),
    ).toMatchObject({ status: 'renegotiating', dueOn: '2024-03-31', awaiting: 'it' }));

  it('counts rework, and shows each declaration with its answer', () =>
    expect(
      told(
        [
          ...made,
          ['2024-03-10', 'DeclareComplete', 'it', { evidence: ['a.pdf'] }],
          ['2024-03-12', 'DeclareDissatisfied', 'him', { unmet, dueOn: '2024-04-05' }],
          ...done('2024-03-18', '2024-03-19'),
        ],
        DAY,
      ),
    ).toMatchObject({
      status: 'satisfied',
      reworks: 1,
      dueOn: '2024-04-05',
      firstDueOn: '2024-03-31',
      declaredOn: '2024-03-18',
      satisfiedOn: '2024-03-19',
      declarations: [
        {
          on: '2024-03-10',
          dueOn: '2024-03-31',
          answeredOn: '2024-03-12',
          satisfied: false,
          unmet,
        },
        { on: '2024-03-18', dueOn: '2024-04-05', answeredOn: '2024-03-19', satisfied: true },
      ],
    }));

  it('begins anew with another performer, and keeps what the one before had promised', () => {
    const given: Told = [
      '2024-03-15',
      'ReassignCommitment',
      'sponsor',
      { performer: 'vendor', reason: 'No analyst' },
    ];
    const shown = told([...made, given], DAY);
    expect(shown).toMatchObject({ status: 'requested', performer: 'vendor', awaiting: 'vendor' });
    expect(shown).toMatchObject({ note: 'No analyst', confidences: [], askedOn: '2024-03-15' });
    expect(shown.firstDueOn).toBeUndefined();
    expect(shown.earlierPromises).toMatchObject([
      { performer: 'it', firstDueOn: '2024-03-31', endedOn: '2024-03-15', confidences: [{}] },
    ]);
  });

  it.each<[string, Told[], object]>([
    ['declined', [['2024-03-02', 'Decline', 'it', { reason: 'No' }]], { repliedOn: '2024-03-02' }],
    ['withdrawn', [['2024-03-02', 'WithdrawRequest', 'him', { reason: 'No' }]], { note: 'No' }],
  ])('ends as %s', (status, moves, more) =>
    expect(told([made[0]!, ...moves], DAY)).toMatchObject({
      status,
      endedOn: '2024-03-02',
      ...more,
    }),
  );

  it.each<[string, Told, object]>([
    ['revoked', ['2024-03-02', 'RevokePromise', 'it', { reason: 'scope' }], { reason: 'scope' }],
    ['cancelled', ['2024-03-02', 'CancelCommitment', 'him', { reason: 'No' }], { note: 'No' }],
  ])('ends as %s after the promise', (status, move, more) =>
    expect(told([...made, move], DAY)).toMatchObject({ status, endedOn: '2024-03-02', ...more }),
  );

  it('begins with an offer, which is not a reply', () => {
    const [[on, , , said]] = made as [Told];
    const offer: Told = [on, 'OfferCommitment', 'it', { ...said, confidence: 9 }];
    expect(told([offer], DAY)).toMatchObject({ status: 'offered', confidence: 9, awaiting: 'him' });
    const accepted = told([offer, ['2024-03-05', 'AcceptOffer', 'him']], DAY);
    expect(accepted).toMatchObject({ promisedOn: '2024-03-05', firstDueOn: '2024-03-31' });
    expect(accepted.repliedOn).toBeUndefined();
    const declined = told([offer, ['2024-03-05', 'DeclineOffer', 'him']], DAY);
    expect(declined).toMatchObject({ status: 'declined', endedOn: '2024-03-05' });
  });
});
