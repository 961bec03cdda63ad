import { errors, MeasureLog, notes } from './measure.example';

const log = () => new MeasureLog().give('DefineMeasure', '2014-01-01', notes);
const PRESENT = '2020-01-01';

describe('A measure as shown', () => {
  it('tells what it is, from when and where that is written', () => {
    const shown = new MeasureLog()
      .give('DefineMeasure', '2014-01-01', { ...errors, frequencyDays: 30, pairsWith: 'speed' })
      .shown(PRESENT);
    expect(shown).toMatchObject({
      id: 'notes',
      name: errors.name,
      unit: errors.unit,
      direction: 'down',
      frequencyDays: 30,
      pairsWith: 'speed',
      definition: { version: 1, since: '2014-01-01', numerator: 'errors', scale: 1000 },
      gap: 'No baseline was accepted yet.',
      stale: true,
    });
  });

  it('keeps every version of definition, baseline and target, and shows the latest', () => {
    const shown = log()
      .give('AcceptBaseline', '2014-09-30', { value: 8700, acceptedBy: 'CFO' })
      .give('SetTarget', '2014-10-01', { value: 1000, targetOn: '2016-01-01' })
      .give('AcceptBaseline', '2014-09-30', { value: 8600, reason: 'Recount' })
      .give('SetTarget', '2015-01-01', { value: 2000, targetOn: '2017-01-01', reason: 'Delay' })
      .give('ChangeDefinition', '2015-02-01', { text: 'Inpatients only', reason: 'Scope' })
      .shown(PRESENT)!;
    expect(shown.baseline).toMatchObject({ value: 8600, version: 2, reason: 'Recount' });
    expect(shown.baselines.map(({ value }) => value)).toEqual([8700, 8600]);
    expect(shown.target).toMatchObject({ value: 2000, on: '2017-01-01', setOn: '2015-01-01' });
    expect(shown.targets.map(({ reason }) => reason)).toEqual([undefined, 'Delay']);
    expect(shown.definition).toMatchObject({ version: 2, reason: 'Scope' });
    expect(shown.definitions).toHaveLength(2);
  });

  it('orders its series by the day of measuring, however late it was recorded', () => {
    const shown = log()
      .give('RecordMeasurement', '2014-03-31', { value: 3 })
      .give('RecordMeasurement', '2014-01-31', { value: 1 })
      .give('RecordMeasurement', '2014-02-28', { value: 2 })
      .shown(PRESENT)!;
    expect(shown.series.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(shown.latest).toBe(3);
  });

  it('shows a correction in the place of what it corrects, with its evidence and both values', () => {
    const corrected = log()
      .give('RecordMeasurement', '2014-01-31', { value: 100, evidence: 'Sampled' })
      .give('RecordMeasurement', '2014-02-28', { value: 80 })
      .give('CorrectMeasurement', '2014-01-31', { value: 90, reason: 'Counted twice' });
    expect(corrected.shown(PRESENT)!.series).toMatchObject([
      {
        on: '2014-01-31',
        value: 90,
        evidence: 'Sampled',
        correctedFrom: 100,
        correctionReason: 'Counted twice',
        source: 'A page',
      },
      { on: '2014-02-28', value: 80 },
    ]);
  });

  it('marks the first measurement behind each break of the definition', () => {
    const shown = log()
      .give('RecordMeasurement', '2014-01-31', { value: 1 })
      .give('ChangeDefinition', '2014-02-15', { text: 'Other', reason: 'Why' })
      .give('RecordMeasurement', '2014-02-28', { value: 2 })
      .give('RecordMeasurement', '2014-03-31', { value: 3 })
      .shown(PRESENT)!;
    expect(shown.series.map(({ afterBreak }) => afterBreak)).toEqual([false, true, false]);
    expect(shown.latestMeasurement).toMatchObject({ value: 3, afterBreak: false });
  });

  it('is not broken by a measurement before the break that is recorded behind it', () => {
    const shown = log()
      .give('AcceptBaseline', '2014-01-31', { value: 10 })
      .give('ChangeDefinition', '2014-06-01', { text: 'Other', reason: 'Why' })
      .give('RecordMeasurement', '2014-05-31', { value: 5 })
      .shown(PRESENT)!;
    expect(shown).toMatchObject({ changePct: -50, gap: undefined });
  });

  it('shows on a day only what was true by then', () => {
    const told = log()
      .give('RecordMeasurement', '2014-01-31', { value: 1 })
      .give('RecordMeasurement', '2014-02-28', { value: 2 });
    expect(told.shown('2014-02-27')!.latest).toBe(1);
    expect(told.shown('2013-12-31')).toBeUndefined();
  });

  it('keeps a claim with who made it, on which day and by which method', () => {
    const shown = log()
      .give('RecordClaim', '2015-06-30', {
        figure: 'changePct',
        value: -40,
        decimals: 0,
        claimant: 'The trust',
        method: 'Pooled',
      })
      .shown(PRESENT)!;
    expect(shown.claims).toEqual([
      {
        id: 'claim-1',
        figure: 'changePct',
        value: -40,
        decimals: 0,
        claimant: 'The trust',
        method: 'Pooled',
        claimedOn: '2015-06-30',
        source: 'A page',
      },
    ]);
  });
});
