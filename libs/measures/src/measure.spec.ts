import { given } from '@plumbline/event-sourcing';
import { measure } from './measure';
import { defined, errors, notes } from './measure.example';

const definition = { text: 'Notes pulled in a month' };
const based = {
  type: 'BaselineAccepted',
  data: { value: 8700, definitionVersion: 1, version: 1 },
  on: '2014-09-30',
} as const;
const aimed = {
  type: 'TargetSet',
  data: { value: 1000, targetOn: '2016-01-01', version: 1 },
  on: '2014-10-01',
} as const;
const measured = {
  type: 'MeasurementRecorded',
  data: { value: 1700, definitionVersion: 1 },
  on: '2015-06-30',
} as const;
const changed = {
  type: 'DefinitionChanged',
  data: { version: 2, definition: { text: 'Inpatient notes only' }, reason: 'Scope' },
  on: '2015-01-01',
} as const;

describe('A definition', () => {
  it('says what is measured, its unit and which way is better', () =>
    given(measure)
      .when('DefineMeasure', { ...errors, frequencyDays: 30, pairsWith: 'speed' })
      .then({
        type: 'MeasureDefined',
        data: {
          name: errors.name,
          unit: errors.unit,
          direction: 'down',
          frequencyDays: 30,
          tolerance: undefined,
          pairsWith: 'speed',
          definition: {
            text: errors.text,
            numerator: 'errors',
            denominator: 'orders',
            scale: 1000,
            population: undefined,
            system: undefined,
          },
        },
      }));

  it('names both parts of a rate or neither', () => {
    const half = { ...notes, numerator: 'errors' };
    given(measure).when('DefineMeasure', half).thenRefused('say both or neither');
    given(measure, defined(notes))
      .when('ChangeDefinition', { text: 'T', denominator: 'orders', reason: 'Why' })
      .thenRefused('say both or neither');
  });

  it('is changed in a new version with its reason', () => {
    const [fact] = given(measure, defined(notes))
      .when('ChangeDefinition', { text: 'Inpatient notes only', reason: 'Scope' }, '2015-01-01')
      .facts();
    expect(fact).toMatchObject({
      type: 'DefinitionChanged',
      data: { version: 2, definition: { text: 'Inpatient notes only' }, reason: 'Scope' },
    });
  });

  it('is not changed from before the version that it follows', () =>
    given(measure, defined(notes), changed)
      .when('ChangeDefinition', { text: 'T', reason: 'Why' }, '2014-12-31')
      .thenRefused('holds since 2015-01-01'));
});

describe('A baseline', () => {
  it('is accepted by someone', () =>
    given(measure, defined(notes))
      .when('AcceptBaseline', { value: 8700, acceptedBy: 'CFO' })
      .then({
        type: 'BaselineAccepted',
        data: {
          value: 8700,
          definitionVersion: 1,
          acceptedBy: 'CFO',
          version: 1,
          reason: undefined,
        },
      }));

  it('gets a new version for a reason only, and keeps the reason', () => {
    const before = given(measure, defined(notes), based);
    before.when('AcceptBaseline', { value: 8000 }).thenRefused('give the reason');
    const [fact] = before.when('AcceptBaseline', { value: 8000, reason: 'Recount' }).facts();
    expect(fact?.data).toMatchObject({ value: 8000, version: 2, reason: 'Recount' });
  });

  it('is not where the target is', () =>
    given(measure, defined(notes), based, aimed)
      .when('AcceptBaseline', { value: 1000, reason: 'Recount' })
      .thenRefused('The target equals the baseline'));

  it('lies before the day of the target', () =>
    given(measure, defined(notes), based, aimed)
      .when('AcceptBaseline', { value: 8000, reason: 'Recount' }, '2016-01-01')
      .thenRefused("must be after the baseline's day"));
});

describe('A target', () => {
  it('needs a baseline', () =>
    given(measure, defined(notes))
      .when('SetTarget', { value: 1000, targetOn: '2016-01-01' })
      .thenRefused('Accept a baseline before'));

  it('is set for a day', () =>
    given(measure, defined(notes), based)
      .when('SetTarget', { value: 1000, targetOn: '2016-01-01' })
      .then({
        type: 'TargetSet',
        data: { value: 1000, targetOn: '2016-01-01', reason: undefined, version: 1 },
      }));

  it('is not where the baseline is, for nothing would be attained', () =>
    given(measure, defined(notes), based)
      .when('SetTarget', { value: 8700, targetOn: '2016-01-01' })
      .thenRefused('The target equals the baseline'));

  it('is the baseline where a measure is to be maintained', () => {
    const facts = given(measure, defined({ ...notes, direction: 'maintain' }), based)
      .when('SetTarget', { value: 8700, targetOn: '2016-01-01' })
      .facts();
    expect(facts).toHaveLength(1);
  });

  it('ends after the baseline began', () =>
    given(measure, defined(notes), based)
      .when('SetTarget', { value: 1000, targetOn: '2014-09-30' })
      .thenRefused("must be after the baseline's day, 2014-09-30"));

  it('gets a new version for a reason only', () => {
    const before = given(measure, defined(notes), based, aimed);
    const said = { value: 2000, targetOn: '2017-01-01' };
    before.when('SetTarget', said).thenRefused('give the reason');
    const [fact] = before.when('SetTarget', { ...said, reason: 'Delay' }).facts();
    expect(fact?.data).toMatchObject({ version: 2, reason: 'Delay' });
  });
});

describe('A measurement', () => {
  it('is of the day on which it was true', () =>
    given(measure, defined(notes))
      .when('RecordMeasurement', { value: 1700, evidence: 'Counted' })
      .then({
        type: 'MeasurementRecorded',
        data: { value: 1700, definitionVersion: 1, evidence: 'Counted' },
      }));

  it('is recorded once for a day', () =>
    given(measure, defined(notes), measured)
      .when('RecordMeasurement', { value: 1800 }, '2015-06-30')
      .thenRefused('There is a measurement of 2015-06-30 already'));

  it('is corrected with a reason, and what it said before stays on record', () =>
    given(measure, defined(notes), measured)
      .when('CorrectMeasurement', { value: 1800, reason: 'Counted twice' }, '2015-06-30')
      .then({
        type: 'MeasurementCorrected',
        data: {
          value: 1800,
          before: { value: 1700, numerator: undefined, denominator: undefined },
          definitionVersion: 1,
          reason: 'Counted twice',
        },
      }));

  it('is corrected only where there is one', () =>
    given(measure, defined(notes), measured)
      .when('CorrectMeasurement', { value: 1800, reason: 'Why' }, '2015-07-31')
      .thenRefused('There is no measurement of 2015-07-31 to correct'));

  it('that is recorded late belongs to the definition of its day, not to a later one', () => {
    const late = given(measure, defined(errors), changed);
    const rate = { numerator: 5, denominator: 1000 };
    const [before] = late.when('RecordMeasurement', rate, '2014-12-31').facts();
    expect(before?.data).toMatchObject({ value: 5, definitionVersion: 1 });
    const [after] = late.when('RecordMeasurement', { value: 7 }, '2015-01-01').facts();
    expect(after?.data).toMatchObject({ value: 7, definitionVersion: 2 });
  });

  it('from before the first definition is counted by the first', () => {
    const facts = given(measure, defined(notes)).when(
      'RecordMeasurement',
      { value: 9 },
      '2010-01-01',
    );
    expect(facts.facts()[0]?.data).toMatchObject({ definitionVersion: 1 });
  });

  it('may be restated by a named version of the definition, if there is one', () => {
    const restated = given(measure, defined(notes), based, measured, changed);
    const said = { value: 900, reason: 'By the new definition' };
    const [fact] = restated
      .when('CorrectMeasurement', { ...said, definitionVersion: 2 }, '2015-06-30')
      .facts();
    expect(fact?.data).toMatchObject({ value: 900, definitionVersion: 2 });
    restated
      .when('AcceptBaseline', { ...said, definitionVersion: 3 }, '2014-09-30')
      .thenRefused('There is no version 3 of the definition; the latest is 2');
  });
});

describe('A published claim', () => {
  it('is kept as printed, and numbered', () => {
    const claim = { figure: 'changePct', value: -40, decimals: 0, claimant: 'The trust' } as const;
    const first = given(measure, defined(notes)).when('RecordClaim', claim);
    first.then({
      type: 'ClaimRecorded',
      data: { claim: 'claim-1', ...claim, method: undefined },
    });
    const told = { type: 'ClaimRecorded', data: { claim: 'claim-1', ...claim } } as const;
    const [second] = given(measure, defined(notes), told).when('RecordClaim', claim).facts();
    expect(second?.data).toMatchObject({ claim: 'claim-2' });
  });
});

describe('A state of a measure', () => {
  it('knows what later rules ask of it', () =>
    expect(given(measure, defined(notes), based, aimed, measured, changed).state).toMatchObject({
      direction: 'down',
      definitions: [
        { version: 1, since: '2014-01-01', words: definition },
        { version: 2, since: '2015-01-01' },
      ],
      baseline: { value: 8700, on: '2014-09-30', version: 1 },
      target: { value: 1000, on: '2016-01-01', version: 1 },
      claims: 0,
    }));
});
