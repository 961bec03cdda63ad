import { given, type DatedFact } from '@plumbline/event-sourcing';
import { training, type TrainingCommands } from './training';
import type { TrainingEvents } from './training.events';

type Fact = DatedFact<TrainingEvents>;

const coders = { site: 'main', audience: 'Coders' };
const known = { sites: ['main'], followed: [] };
const defined: Fact = {
  type: 'TrainingDefined',
  data: { ...coders, required: 100 },
  on: '2026-01-01',
};
const recorded = (on: string, required: number): Fact => ({
  type: 'TrainingRecorded',
  data: { ...coders, required, trained: 0, passed: 0, requiredBefore: 100 },
  on,
});
const record = { required: 100, trained: 49, passed: 44 };

describe('Following a training', () => {
  const command = { ...coders, required: 100, known };

  it('begins with all who are required', () =>
    given(training)
      .when('DefineTraining', command)
      .then({ type: 'TrainingDefined', data: { ...coders, required: 100 } }));

  it('is done once for an audience at a site, however it is spelled', () =>
    given(training)
      .when('DefineTraining', {
        ...command,
        audience: 'coders ',
        known: { ...known, followed: [{ id: 'first', ...coders }] },
      })
      .thenRefused('followed already, as "first"'));

  it('is for a site that the program has, and for somebody', () => {
    given(training)
      .when('DefineTraining', { ...command, site: 'moon' })
      .thenRefused('has no site "moon"');
    given(training)
      .when('DefineTraining', { ...command, required: 0 })
      .thenRefused('one at least');
  });
});

describe('Recording a training', () => {
  it('keeps who is required, trained and passed, and the denominator before', () =>
    given(training, defined)
      .when('RecordTraining', record)
      .then({
        type: 'TrainingRecorded',
        data: { ...coders, ...record, requiredBefore: 100, reason: undefined },
      }));

  it('passes no more than were trained, and trains no more than are required', () => {
    given(training, defined)
      .when('RecordTraining', { ...record, passed: 50 })
      .thenRefused('50 cannot have passed: only 49 were trained');
    given(training, defined)
      .when('RecordTraining', { ...record, trained: 101 })
      .thenRefused('101 cannot be trained of 100');
    given(training, defined)
      .when('RecordTraining', { required: 0, trained: 0, passed: 0 })
      .thenRefused('one at least');
  });

  it('needs a reason for a smaller denominator, none for a larger one', () => {
    const smaller = { ...record, required: 50 };
    const record100 = given(training, defined);
    record100.when('RecordTraining', smaller).thenRefused('100 were required, now 50: say why');
    expect(
      record100.when('RecordTraining', { ...smaller, reason: 'Left' }).facts()[0]!.data,
    ).toMatchObject({ required: 50, requiredBefore: 100, reason: 'Left' });
    expect(record100.when('RecordTraining', { ...record, required: 120 }).facts()).toHaveLength(1);
  });

  it('compares with the last word by that day, whatever was recorded for later', () => {
    const facts = [defined, recorded('2026-02-10', 90)];
    const of = (required: number) => ({ ...record, required });
    expect(
      given(training, ...facts)
        .when('RecordTraining', of(95), '2026-02-20')
        .facts()[0]!.data,
    ).toMatchObject({ requiredBefore: 90 });
    given(training, ...facts)
      .when('RecordTraining', of(85), '2026-02-20')
      .thenRefused('90 were required, now 85');
    given(training, ...facts)
      .when('RecordTraining', of(95), '2026-02-01')
      .thenRefused('100 were required, now 95');
  });

  it('needs a reason, too, if it is recorded late and makes a later denominator the smaller one', () =>
    given(training, defined, recorded('2026-02-10', 100))
      .when('RecordTraining', { ...record, required: 120 }, '2026-02-01')
      .thenRefused('Later only 100 were required'));
});

describe('A training in every state', () => {
  const states = {
    nothing: [],
    defined: [defined],
    recorded: [defined, recorded('2026-01-10', 100)],
  };
  const commands: TrainingCommands = {
    DefineTraining: { ...coders, required: 100, known },
    RecordTraining: record,
  };
  const table: Record<keyof typeof states, Record<keyof TrainingCommands, string | RegExp>> = {
    nothing: { DefineTraining: 'TrainingDefined', RecordTraining: /There is no training/ },
    defined: { DefineTraining: /already/, RecordTraining: 'TrainingRecorded' },
    recorded: { DefineTraining: /already/, RecordTraining: 'TrainingRecorded' },
  };
  describe.each(Object.keys(states) as (keyof typeof states)[])('%s', (state) => {
    it.each(Object.keys(training.decide) as (keyof TrainingCommands)[])('%s', (name) => {
      const answer = given(training, ...states[state]).when(name, commands[name]);
      const follows = table[state][name];
      if (follows instanceof RegExp) answer.thenRefused(follows);
      else expect(answer.facts().map(({ type }) => type)).toEqual([follows]);
    });
  });
});
