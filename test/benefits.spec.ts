import { openLedger, type Ledger } from './ledger';

describe('A benefit through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', { id: 'p', name: 'P', goals: ['G'], on: '2003-01-01' });
    for (const id of ['clinic', 'finance']) {
      await ledger.give('registerStakeholder', {
        program,
        id,
        name: id,
        kind: 'department',
        on: '2003-01-01',
      });
    }
  });
  afterEach(() => ledger.close());

  const program = 'p';
  const give = (mutation: string, input: object) => ledger.give(mutation, { program, ...input });
  const onBenefit = (mutation: string, input: object) => give(mutation, { id: 'lines', ...input });
  const look = async (fields: string, time = {}) =>
    (await ledger.look('p', `benefit(id: "lines") { ${fields} }`, time)).benefit;

  async function promise() {
    await onBenefit('recordPromise', {
      title: 'Fewer transcribed lines',
      quote: '75 % fewer transcribed lines',
      promiser: 'The vendor',
      document: 'Sales deck, page 12',
      value: -75,
      unit: '%',
      on: '2003-06-30',
    });
  }

  async function profile(more: object = {}) {
    await give('defineMeasure', {
      id: 'transcribed',
      name: 'Transcribed lines',
      unit: '% of baseline',
      direction: 'down',
      text: 'Lines transcribed, against 2003',
      on: '2003-01-01',
    });
    await give('acceptBaseline', { id: 'transcribed', value: 0, on: '2003-06-30' });
    await give('setTarget', {
      id: 'transcribed',
      value: -75,
      targetOn: '2008-12-31',
      on: '2003-07-01',
    });
    await onBenefit('acceptPromise', { owner: 'clinic', on: '2003-07-01' });
    await onBenefit('profileBenefit', {
      class: 'nonFinancial',
      measure: 'transcribed',
      counting: 'attainment',
      reviewsOn: ['2008-12-31'],
      on: '2003-07-01',
      ...more,
    });
  }

  it('shows the promise unchanged beside what was attained, which is off track at 46.7 %', async () => {
    await promise();
    await profile();
    await give('recordMeasurement', { id: 'transcribed', value: -35, on: '2008-12-31' });
    const shown = await look('promise { quote promiser madeOn value } attainment status phase');
    expect(shown.promise).toMatchObject({ quote: '75 % fewer transcribed lines', value: -75 });
    expect(shown.attainment).toBeCloseTo(0.4667, 4);
    expect(shown).toMatchObject({ status: 'offTrack', phase: 'tracking' });
  });

  it('is grey, never green, while nobody accepted it or nothing was measured', async () => {
    await promise();
    expect(await look('status phase')).toEqual({ status: 'noData', phase: 'promised' });
    await profile();
    expect(await look('status phase')).toEqual({ status: 'noData', phase: 'planned' });
  });

  it('is verified by someone other than its owner, and realised only after the target held', async () => {
    await promise();
    await profile();
    const verify = (by: string) => onBenefit('verifyRealised', { by, verdict: 'realised' });
    await expect(verify('clinic')).rejects.toThrow('other than its owner');
    await expect(verify('finance')).rejects.toThrow('3 measurements in a row');
    for (const on of ['2008-10-31', '2008-11-30', '2008-12-31']) {
      await give('recordMeasurement', { id: 'transcribed', value: -76, on });
    }
    await verify('finance');
    expect(await look('status')).toEqual({ status: 'realised' });
  });

  it('keeps a program open until its last review is held and a permanent owner has it', async () => {
    await promise();
    await profile();
    const close = () => give('closeProgram', { reason: 'All is live' });
    await expect(close()).rejects.toThrow('no permanent owner');
    await onBenefit('handOverBenefit', { to: 'clinic', permanent: true });
    await expect(close()).rejects.toThrow('last benefit review');
    await onBenefit('reviewBenefit', { by: 'finance', finding: 'Half of it', on: '2008-12-31' });
    await close();
    expect(await ledger.look('p', 'status')).toEqual({ status: 'closed' });
  });
});
