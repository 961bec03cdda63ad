import { given } from '@plumbline/event-sourcing';
import { decision } from './decision';
import { decidedAnew, decidedOnce, decisionCommand, reopened, waivedHim } from './decision.example';

const { RecordDecision, WaiveConsultation, ReopenDecision, DecideAgain } = decisionCommand;

describe('A decision is recorded', () => {
  it('with the question, the outcome, who decided, who was consulted and what it touches', () =>
    given(decision).when('RecordDecision', RecordDecision).then(decidedOnce));

  it('also when it touches HIM and nobody of HIM was consulted: that is shown, not refused', () => {
    const said = { ...RecordDecision, consulted: [], touches: ['him'] as const };
    const [fact] = given(decision).when('RecordDecision', said).facts();
    expect(fact!.data).toMatchObject({ consulted: [], touches: ['him'] });
  });

  it('without options where none were weighed, and names each area and each person once', () => {
    const said = {
      ...RecordDecision,
      options: undefined,
      consulted: ['it', 'it'],
      touches: ['him', 'him'] as const,
    };
    const [fact] = given(decision).when('RecordDecision', said).facts();
    expect(fact!.data).toMatchObject({ options: [], consulted: ['it'], touches: ['him'] });
  });

  it.each([
    ['touching nothing', { ...RecordDecision, touches: [] }, 'name at least one area'],
    ['without a question', { ...RecordDecision, question: ' ' }, 'which question'],
    ['without an outcome', { ...RecordDecision, outcome: ' ' }, 'what was decided'],
    ['without a reason', { ...RecordDecision, reason: ' ' }, 'why it was decided'],
  ])('never %s', (_, said, sentence) =>
    given(decision).when('RecordDecision', said).thenRefused(sentence),
  );
});

describe('A consultation is waived', () => {
  const decided = given(decision, decidedOnce);

  it('with a reason, by someone', () =>
    decided.when('WaiveConsultation', WaiveConsultation).then(waivedHim));

  it('never without a reason', () =>
    decided
      .when('WaiveConsultation', { ...WaiveConsultation, reason: ' ' })
      .thenRefused('Say why'));

  it('only of those whom the decision touches', () =>
    decided
      .when('WaiveConsultation', { ...WaiveConsultation, who: 'pharmacy' })
      .thenRefused('does not touch "pharmacy"; choose one of: him, it'));

  it('for the outcome that stands: another outcome needs another waiver', () =>
    given(decision, decidedOnce, waivedHim, reopened, decidedAnew)
      .when('WaiveConsultation', WaiveConsultation)
      .then(waivedHim));
});

describe('A decision is reopened', () => {
  it('with a business reason', () =>
    given(decision, decidedOnce).when('ReopenDecision', ReopenDecision).then(reopened));

  it('never without one', () =>
    given(decision, decidedOnce)
      .when('ReopenDecision', { ...ReopenDecision, businessReason: ' ' })
      .thenRefused('without it a decision stands'));

  it('and decided again with who was consulted this time', () =>
    given(decision, decidedOnce, reopened).when('DecideAgain', DecideAgain).then(decidedAnew));

  it('and decided again with an outcome and a reason', () => {
    const open = given(decision, decidedOnce, reopened);
    open.when('DecideAgain', { ...DecideAgain, outcome: ' ' }).thenRefused('what was decided');
    open.when('DecideAgain', { ...DecideAgain, reason: ' ' }).thenRefused('why it was decided');
  });
});

describe('No move of a decision', () => {
  it('is dated before the last change', () => {
    const day = '2026-01-14';
    const decided = given(decision, decidedOnce);
    decided.when('ReopenDecision', ReopenDecision, day).thenRefused('2026-01-14 is before');
    decided.when('WaiveConsultation', WaiveConsultation, day).thenRefused('is before 2026-01-15');
    given(decision, decidedOnce, reopened)
      .when('DecideAgain', DecideAgain, day)
      .thenRefused('choose a later day');
  });
});
