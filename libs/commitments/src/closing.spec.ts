import { given } from '@plumbline/event-sourcing';
import { commitment } from './commitment';
import { wayTo } from './commitment.example';

const ON = '2024-03-30';

describe('Completion', () => {
  const promised = given(commitment, ...wayTo.promised);

  it('is declared by the performer with evidence', () => {
    promised
      .when('DeclareComplete', { by: 'it', evidence: ['report.pdf'] }, ON)
      .then({ type: 'CompletionDeclared', data: { evidence: ['report.pdf'], note: undefined } });
    promised.when('DeclareComplete', { by: 'it', evidence: [] }, ON).thenRefused('evidence');
  });

  it('is not declared by the customer', () =>
    promised
      .when('DeclareComplete', { by: 'him', evidence: ['x'] }, ON)
      .thenRefused('Only the performer can declare it complete'));
});

describe('Satisfaction', () => {
  const declared = given(commitment, ...wayTo.declaredComplete);

  it('is declared by the customer', () =>
    declared
      .when('DeclareSatisfied', { by: 'him' }, ON)
      .then({ type: 'SatisfactionDeclared', data: { note: undefined } }));

  it.each(['it', 'pmo', 'sponsor'])('is never declared by "%s"', (by) => {
    declared.when('DeclareSatisfied', { by }, ON).thenRefused('Only the customer');
    declared
      .when('DeclareDissatisfied', { by, unmet: ['x'], dueOn: ON }, ON)
      .thenRefused('Only the customer');
  });

  it('is not there before completion is declared', () =>
    given(commitment, ...wayTo.promised)
      .when('DeclareSatisfied', { by: 'him' }, ON)
      .thenRefused('Nobody can declare satisfaction now: it is promised'));
});

describe('Dissatisfaction', () => {
  const declared = given(commitment, ...wayTo.declaredComplete);
  const no = { by: 'him', unmet: ['Signed by the coders'], dueOn: '2024-04-05' };

  it('names the condition that is not met and the new due date, and the work goes on', () => {
    declared.when('DeclareDissatisfied', no, ON).then({
      type: 'DissatisfactionDeclared',
      data: { unmet: ['Signed by the coders'], dueOn: '2024-04-05', note: undefined },
    });
    const { state } = given(commitment, ...wayTo.declaredComplete, {
      type: 'DissatisfactionDeclared',
      data: { unmet: no.unmet, dueOn: no.dueOn },
    });
    expect(state).toMatchObject({ status: 'promised', terms: { dueOn: '2024-04-05' } });
  });

  it.each([
    ['no condition', { ...no, unmet: [] }, 'Name the condition'],
    ['a condition that was not agreed', { ...no, unmet: ['Nicer'] }, '"Nicer" was not agreed'],
    ['no new due date', { ...no, dueOn: '' }, 'put right'],
    ['a due date that is past', { ...no, dueOn: '2024-03-29' }, 'is before 2024-03-30'],
  ])('is refused with %s', (_, said, sentence) =>
    declared.when('DeclareDissatisfied', said, ON).thenRefused(sentence),
  );
});

describe('A commitment', () => {
  it.each(['promised', 'declaredComplete'] as const)(
    'is cancelled by the customer with a reason when it is %s',
    (status) => {
      const open = given(commitment, ...wayTo[status]);
      open
        .when('CancelCommitment', { by: 'him', reason: 'Out of scope' }, ON)
        .then({ type: 'CommitmentCancelled', data: { reason: 'Out of scope' } });
      open.when('CancelCommitment', { by: 'him', reason: '' }, ON).thenRefused('Say why');
    },
  );

  const give = { by: 'sponsor', performer: 'vendor', reason: 'IT has no analyst' };

  it('is given to another performer by a sponsor, who must promise again', () => {
    const data = { from: 'it', to: 'vendor', reason: 'IT has no analyst' };
    given(commitment, ...wayTo.promised)
      .when('ReassignCommitment', give, ON)
      .then({ type: 'CommitmentReassigned', data });
    const { state } = given(commitment, ...wayTo.renegotiating, {
      type: 'CommitmentReassigned',
      data,
    });
    expect(state).toMatchObject({ status: 'requested', performer: 'vendor', deferrals: 0 });
    expect(state.terms.dueOn).toBe('2024-03-31');
    expect(state.proposed).toBeUndefined();
  });

  it.each([
    ['the customer', { ...give, by: 'him' }, 'Neither the customer nor the performer'],
    ['the performer', { ...give, by: 'it' }, 'Neither the customer nor the performer'],
    ['a sponsor to the customer', { ...give, performer: 'him' }, 'cannot be the performer'],
    ['a sponsor to the same', { ...give, performer: 'it' }, 'is the performer already'],
    ['a sponsor without a reason', { ...give, reason: '' }, 'Say why'],
  ])('is not reassigned by %s', (_, said, sentence) =>
    given(commitment, ...wayTo.promised)
      .when('ReassignCommitment', said, ON)
      .thenRefused(sentence),
  );
});
