import { given } from '@plumbline/event-sourcing';
import { commitment } from './commitment';
import { terms, wayTo } from './commitment.example';

const ON = '2024-03-12';
const DUE = terms.dueOn;
const AFTER = '2024-04-01';

describe('A promise', () => {
  const promised = given(commitment, ...wayTo.promised);

  it('is reported on with a confidence from 0 to 10', () => {
    promised
      .when('ReportConfidence', { by: 'it', confidence: 3, note: 'No test data' }, ON)
      .then({ type: 'ConfidenceReported', data: { confidence: 3, note: 'No test data' } });
    promised.when('ReportConfidence', { by: 'it', confidence: 11 }, ON).thenRefused('from 0 to 10');
  });

  const ask = { dueOn: '2024-04-30', reason: 'resource' } as const;

  it.each([
    ['it', 'performer'],
    ['him', 'customer'],
  ] as const)('is put to new terms by "%s" as the %s, before the due date', (by, from) =>
    promised.when('RequestRenegotiation', { by, ...ask }, '2024-03-30').then({
      type: 'RenegotiationRequested',
      data: { ...terms, dueOn: '2024-04-30', from, reason: 'resource', note: undefined },
    }),
  );

  it.each([DUE, AFTER])('is not put to new terms on %s', (on) =>
    promised
      .when('RequestRenegotiation', { by: 'it', ...ask }, on)
      .thenRefused('only before the due date 2024-03-31'),
  );

  it.each([
    ['nobody else', { by: 'sponsor', ...ask }, 'Only the two parties'],
    ['no reason', { by: 'it', dueOn: '2024-04-30', reason: undefined as never }, 'Say why'],
    ['no change', { by: 'it', dueOn: DUE, reason: 'resource' }, 'the same'],
    ['an end in the past', { by: 'it', ...ask, dueOn: '2024-03-11' }, 'is before 2024-03-12'],
  ] as const)('is put to new terms with %s', (_, said, sentence) =>
    promised.when('RequestRenegotiation', said, ON).thenRefused(sentence),
  );

  it('is revoked by the performer with a reason code', () => {
    promised
      .when('RevokePromise', { by: 'it', reason: 'vendorDefect', note: 'Case 4711' }, ON)
      .then({ type: 'CommitmentRevoked', data: { reason: 'vendorDefect', note: 'Case 4711' } });
    promised
      .when('RevokePromise', { by: 'it', reason: undefined as never }, ON)
      .thenRefused('Say why');
  });
});

describe('A renegotiation', () => {
  const asked = given(commitment, ...wayTo.renegotiating);

  it('is agreed to by the other party, and the new terms are in force', () => {
    asked
      .when('AgreeRenegotiation', { by: 'him' }, ON)
      .then({ type: 'RenegotiationAgreed', data: { note: undefined } });
    const { state } = given(commitment, ...wayTo.renegotiating, {
      type: 'RenegotiationAgreed',
      data: {},
    });
    expect(state).toMatchObject({ status: 'promised', terms: { dueOn: '2024-04-30' } });
    expect(state.proposed).toBeUndefined();
  });

  it('is refused by the other party, and the old terms stay in force', () => {
    asked
      .when('RefuseRenegotiation', { by: 'him', note: 'Go-live depends on it' }, ON)
      .then({ type: 'RenegotiationRefused', data: { note: 'Go-live depends on it' } });
    const { state } = given(commitment, ...wayTo.renegotiating, {
      type: 'RenegotiationRefused',
      data: {},
    });
    expect(state).toMatchObject({ status: 'promised', terms: { dueOn: DUE } });
  });

  it('is not answered by the one who asked', () => {
    asked
      .when('AgreeRenegotiation', { by: 'it' }, ON)
      .thenRefused('Only the other party can agree to the new terms; ask "him"');
    const byCustomer = wayTo.renegotiating.map((fact) =>
      fact.type === 'RenegotiationRequested'
        ? { ...fact, data: { ...fact.data, from: 'customer' as const } }
        : fact,
    );
    const other = given(commitment, ...byCustomer);
    other.when('AgreeRenegotiation', { by: 'him' }, ON).thenRefused('ask "it"');
    other
      .when('AgreeRenegotiation', { by: 'it' }, ON)
      .then({ type: 'RenegotiationAgreed', data: { note: undefined } });
  });

  it('is not agreed to after its own due date', () =>
    asked
      .when('AgreeRenegotiation', { by: 'him' }, '2024-05-01')
      .thenRefused('refuse the new terms'));
});

describe('The reason', () => {
  const give = { by: 'it', reason: 'estimate', note: 'Too few tests' } as const;
  const given_ = {
    type: 'ReasonGiven',
    data: { reason: 'estimate', note: 'Too few tests' },
  } as const;

  it.each(['promised', 'renegotiating'] as const)(
    'is given when it is %s and overdue',
    (status) => {
      const open = given(commitment, ...wayTo[status]);
      open.when('GiveReason', give, AFTER).then(given_);
      open.when('GiveReason', give, DUE).thenRefused('neither overdue nor broken');
    },
  );

  it('is given when it was declared complete too late, and after that', () => {
    const late = [
      ...wayTo.promised,
      { type: 'CompletionDeclared', data: { evidence: ['x'] }, on: AFTER },
    ] as const;
    const satisfied = [...late, { type: 'SatisfactionDeclared', data: {}, on: AFTER }] as const;
    given(commitment, ...late)
      .when('GiveReason', give, AFTER)
      .then(given_);
    given(commitment, ...satisfied)
      .when('GiveReason', give, AFTER)
      .then(given_);
  });

  it('is given once more for a revoked promise', () =>
    given(commitment, ...wayTo.revoked)
      .when('GiveReason', give, AFTER)
      .then(given_));

  it('is one of the list, and of the performer', () => {
    const overdue = given(commitment, ...wayTo.promised);
    overdue.when('GiveReason', { by: 'it', reason: undefined as never }, AFTER).thenRefused('why');
    overdue.when('GiveReason', { ...give, by: 'him' }, AFTER).thenRefused('Only the performer');
  });
});
