import { openLedger, type Ledger } from './ledger';

describe('A measure through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', { id: 'p', name: 'P', goals: ['G'], on: '2010-01-01' });
  });
  afterEach(() => ledger.close());

  const program = 'p';
  const give = (mutation: string, input: object) =>
    ledger.give(mutation, { program, id: 'notes', ...input });
  const look = async (fields: string, time = {}) =>
    (await ledger.look('p', `measure(id: "notes") { ${fields} }`, time)).measure;

  const define = () =>
    give('defineMeasure', {
      name: 'Paper notes used',
      unit: 'uses/month',
      direction: 'down',
      text: 'Notes pulled in a month',
      on: '2014-01-01',
    });

  it('shows the change from the baseline and what is attained of the target', async () => {
    await define();
    await give('acceptBaseline', { value: 40000, on: '2014-01-31' });
    await give('setTarget', { value: 10000, targetOn: '2016-01-31', on: '2014-02-01' });
    await give('recordMeasurement', { value: 25000, on: '2015-06-30' });
    expect(await look('latest changePct movement attainment gap')).toEqual({
      latest: 25000,
      changePct: -37.5,
      movement: 'better',
      attainment: 0.5,
      gap: null,
    });
  });

  it('keeps a published claim beside the computed figure and marks it when it differs', async () => {
    await define();
    await give('acceptBaseline', { value: 40000, on: '2014-01-31' });
    await give('recordMeasurement', { value: 25000, on: '2015-06-30' });
    const claim = { figure: 'changePct', value: -40, decimals: 0, claimant: 'The trust' };
    await give('recordClaim', { ...claim, on: '2015-06-30' });
    const { claims } = await look('claims { value computed difference differs }');
    expect(claims).toEqual([{ value: -40, computed: -37.5, difference: -2.5, differs: true }]);
  });

  it('is not changed as of an earlier time by a correction, but is on the day from then on', async () => {
    await define();
    await give('recordMeasurement', { value: 100, on: '2015-01-31' });
    const before = ledger.position;
    await give('correctMeasurement', { value: 90, on: '2015-01-31', reason: 'Counted twice' });
    const fields = 'latest series { value correctedFrom correctionReason }';
    expect(await look(fields, { asOf: before })).toMatchObject({ latest: 100 });
    expect(await look(fields, { on: '2015-01-31' })).toEqual({
      latest: 90,
      series: [{ value: 90, correctedFrom: 100, correctionReason: 'Counted twice' }],
    });
    expect(await look(fields, { on: '2015-01-31', asOf: before })).toMatchObject({ latest: 100 });
    expect(await look('latest', { on: '2015-01-30' })).toEqual({ latest: null });
  });

  it('breaks the series when the definition is changed, and compares nothing across', async () => {
    await define();
    await give('acceptBaseline', { value: 100, on: '2014-01-31' });
    await give('changeDefinition', { text: 'Only inpatients', reason: 'Scope', on: '2014-06-01' });
    await give('recordMeasurement', { value: 50, on: '2014-06-30' });
    const shown = await look('changePct gap definition { version text }');
    expect(shown.changePct).toBeNull();
    expect(shown.gap).toContain('do not compare');
    expect(shown.definition).toEqual({ version: 2, text: 'Only inpatients' });
  });

  it('refuses a measurement of a day to come', async () => {
    await define();
    const tomorrow = give('recordMeasurement', { value: 1, on: '2126-01-01' });
    await expect(tomorrow).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
  });
});
