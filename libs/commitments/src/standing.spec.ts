import { done, promise, told, type Told } from './conversation.example';

const made = promise('2024-03-01', '2024-03-31');
const declared: Told = ['2024-03-28', 'DeclareComplete', 'it', { evidence: ['report.pdf'] }];
const late: Told = ['2024-04-02', 'DeclareComplete', 'it', { evidence: ['report.pdf'] }];
const ask: Told = [
  '2024-03-20',
  'RequestRenegotiation',
  'it',
  { dueOn: '2024-05-01', reason: 'resource' },
];
const reason = (on: string): Told => [on, 'GiveReason', 'it', { reason: 'estimate' }];

describe('A commitment is overdue', () => {
  it('on the day after its due date', () => {
    expect(told(made, '2024-03-31').overdue).toBe(false);
    expect(told(made, '2024-04-01').overdue).toBe(true);
  });

  it('also while new terms are asked for, and no longer when they are agreed', () => {
    expect(told([...made, ask], '2024-04-01').overdue).toBe(true);
    const agreed: Told = ['2024-03-21', 'AgreeRenegotiation', 'him'];
    expect(told([...made, ask, agreed], '2024-04-01').overdue).toBe(false);
  });

  it('neither once it is declared complete nor before it is promised', () => {
    expect(told([...made, declared], '2024-04-30').overdue).toBe(false);
    expect(told([made[0]!], '2024-04-30').overdue).toBe(false);
  });
});

describe('A reason is demanded', () => {
  const demanded = (moves: Told[], day: string) => told(moves, day).reasonDemanded;

  it('when it is overdue, until one is given', () => {
    expect(demanded(made, '2024-03-31')).toBe(false);
    expect(demanded(made, '2024-04-01')).toBe(true);
    expect(demanded([...made, reason('2024-04-01')], '2024-04-02')).toBe(false);
  });

  it('when it was declared too late, even if the customer is satisfied', () => {
    expect(demanded([...made, late], '2024-04-03')).toBe(true);
    expect(demanded([...made, ...done('2024-04-02')], '2024-04-03')).toBe(true);
    expect(demanded([...made, late, reason('2024-04-02')], '2024-04-03')).toBe(false);
  });

  it('for new terms that were asked for, which is not the reason for being late', () =>
    expect(demanded([...made, ask], '2024-04-01')).toBe(true));

  it('not when it was declared in time', () =>
    expect(demanded([...made, declared], '2024-04-03')).toBe(false));
});

describe('An acceptance is overdue', () => {
  it('after five working days: declared on Thursday, the Thursday after is the last', () => {
    expect(told([...made, declared], '2024-04-04').acceptanceOverdue).toBe(false);
    expect(told([...made, declared], '2024-04-05').acceptanceOverdue).toBe(true);
  });

  it('and never turns into satisfaction', () => {
    const shown = told([...made, declared], '2025-04-05');
    expect(shown).toMatchObject({ status: 'declaredComplete', awaiting: 'him' });
  });
});

describe('A confidence is due', () => {
  const far = promise('2024-01-01', '2024-03-31');

  it('from four weeks before the due date until it, each week', () => {
    expect(told(far, '2024-03-03').confidenceDue).toBe(false);
    expect(told(far, '2024-03-04').confidenceDue).toBe(true);
    expect(told(far, '2024-03-31').confidenceDue).toBe(true);
    expect(told(far, '2024-04-01').confidenceDue).toBe(false);
    const report: Told = ['2024-03-04', 'ReportConfidence', 'it', { confidence: 7 }];
    expect(told([...far, report], '2024-03-11').confidenceDue).toBe(false);
    expect(told([...far, report], '2024-03-12').confidenceDue).toBe(true);
  });

  it('of an accepted offer, too, for which none was reported', () => {
    const [[, , , said]] = far as [Told];
    const offer: Told = ['2024-03-10', 'OfferCommitment', 'it', said];
    const accept: Told = ['2024-03-12', 'AcceptOffer', 'him'];
    expect(told([offer, accept], '2024-03-19').confidenceDue).toBe(false);
    expect(told([offer, accept], '2024-03-20').confidenceDue).toBe(true);
  });
});

describe('The next move', () => {
  const [request] = made;
  const counter: Told = ['2024-03-02', 'CounterOffer', 'it', { dueOn: '2024-04-15' }];
  const back: Told = ['2024-03-03', 'CounterOffer', 'him', { dueOn: '2024-04-08' }];

  it.each<[string, Told[], string | undefined]>([
    ['requested', [request!], 'it'],
    ['counterByPerformer', [request!, counter], 'him'],
    ['counterByCustomer', [request!, counter, back], 'it'],
    ['promised', made, 'it'],
    ['renegotiating', [...made, ask], 'him'],
    ['declaredComplete', [...made, declared], 'him'],
    ['satisfied', [...made, ...done('2024-03-28')], undefined],
  ])('of what is %s', (status, moves, awaiting) => {
    const shown = told(moves, '2024-03-30');
    expect(shown.status).toBe(status);
    expect(shown.awaiting).toBe(awaiting);
  });
});
