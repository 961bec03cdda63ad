import { Views } from '@plumbline/read-models';
import { openLedger, type Ledger } from './ledger';

interface Cell {
  factor: string;
  site: string | null;
  score: number | null;
  status: string;
  coverage: number;
  cap: { at: number; reason: string } | null;
  explanation: { indicator: string; value: number | null; weight: number; contribution: number }[];
  fixes: string[];
}

const CELLS = `alignment { index status coverage grey weakest { factor site score }
  sites { site index grey weakest { factor } }
  cells { factor name site score status coverage cap { at reason } fixes
    explanation { indicator value weight ageDays contribution from } }
  gaps { what id declared computed note } }`;

describe('Alignment through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    ledger.clock.pretend('2026-03-02T09:00:00.000Z');
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    for (const id of ['main', 'hill']) await give('addSite', { id, name: id });
    for (const [id, kind] of [
      ['ada', 'person'],
      ['him', 'department'],
      ['clinic', 'practice'],
    ]) {
      await give('registerStakeholder', { id, name: id, kind });
    }
  });
  afterEach(() => ledger.close());

  const give = (mutation: string, input: object) =>
    ledger.give(mutation, { program: 'north', ...input });
  const look = (fields: string, time?: { asOf?: string; on?: string }) =>
    ledger.look('north', fields, time);
  const cellsOn = async (on?: string): Promise<Cell[]> =>
    (await look(CELLS, on ? { on } : {})).alignment.cells;
  const cellOf = async (factor: string, site: string | null, on?: string) =>
    (await cellsOn(on)).find((cell) => cell.factor === factor && cell.site === site)!;

  async function train(site: string, trained: number, passed: number) {
    const { id } = await give('defineTraining', { site, audience: 'Nurses', required: 100 });
    await give('recordTraining', { id, required: 100, trained, passed });
    return id;
  }

  async function attest(workflow: string, answer: string, site = 'main') {
    const items: Record<string, string[]> = {
      denials: ['reason-codes', 'work-queues', 'appeal-letters'],
    };
    for (const item of items[workflow]!) {
      await give('attestItem', {
        id: `him-workflows-${site}`,
        workflow,
        item,
        answer,
        evidence: 'Report',
        by: 'ada',
      });
    }
  }

  it('is grey, with a cell for every factor, while nothing is known', async () => {
    const { alignment } = await look(CELLS);
    const factors = new Set(alignment.cells.map(({ factor }: Cell) => factor));
    expect(factors.size).toBe(12);
    const training = alignment.cells.filter(({ factor }: Cell) => factor === 'training');
    expect(training).toMatchObject([
      { site: 'main', score: null, status: 'grey', coverage: 0, cap: null },
      { site: 'hill', score: null, status: 'grey', coverage: 0 },
    ]);
    expect(alignment.cells.every(({ status }: Cell) => status === 'grey')).toBe(true);
    expect(alignment).toMatchObject({ index: null, weakest: null, grey: alignment.cells.length });
  });

  it('scores training by all who are required, explains it, and tells what would turn it green', async () => {
    await train('main', 90, 60);
    const cell = await cellOf('training', 'main');
    // 100 x (3 x 0.6 + 2 x 0.9 + 1 x 0.6) / 6 = 70
    expect(cell.score).toBeCloseTo(70, 9);
    expect(cell).toMatchObject({ status: 'amber', coverage: 1, cap: null });
    expect(cell.explanation).toMatchObject([
      { indicator: 'Required users who passed', value: 0.6, weight: 3, ageDays: 0 },
      { indicator: 'Required users who were trained', value: 0.9, weight: 2 },
      { indicator: 'The audience where fewest passed', value: 0.6, weight: 1 },
    ]);
    const sum = cell.explanation.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(70, 9);
    expect(cell.fixes).toEqual(['Required users who passed']);
    expect(await cellOf('training', 'hill')).toMatchObject({ score: null, status: 'grey' });
  });

  it('lets evidence fade: less of it after 30 days, none after 90', async () => {
    await train('main', 90, 60);
    expect(await cellOf('training', 'main', '2026-05-31')).toMatchObject({ status: 'amber' });
    expect(await cellOf('training', 'main', '2026-06-01')).toMatchObject({
      status: 'grey',
      score: null,
      coverage: 0,
    });
  });

  it('holds a factor at 59 while a flag of high severity is open, at its site alone', async () => {
    for (const site of ['main', 'hill']) await train(site, 100, 100);
    await give('raiseRedFlag', {
      id: 'f1',
      by: 'ada',
      seen: 'The training system shows last year’s build',
      threatens: 'Fewer errors',
      factor: 'training',
      site: 'main',
      category: 'training',
      severity: 'high',
      outsideScope: false,
      sureness: 8,
      disclosure: 'named',
    });
    const reason = 'Red flag f1 of high severity is open';
    const held = await cellOf('training', 'main');
    expect(held).toMatchObject({ score: 59, status: 'red', cap: { at: 59, reason } });
    expect(held.explanation.at(-1)).toMatchObject({ indicator: reason, value: null });
    expect(held.fixes[0]).toBe('Answer red flag f1 to its end');
    expect(await cellOf('training', 'hill')).toMatchObject({ score: 100, status: 'green' });
  });

  it('counts a HIM workflow once all of it is attested, and holds HIM at red while one is blocked', async () => {
    await give('adoptPack', { pack: 'him-workflows', packVersion: 1, site: 'main' });
    await attest('denials', 'met');
    const grey = await cellOf('himReadiness', 'main');
    expect(grey).toMatchObject({ score: 100, status: 'grey' });
    expect(grey.coverage).toBeLessThan(0.1);
    const block = { id: 'him-workflows-main', workflow: 'denials', by: 'ada', reason: 'No codes' };
    await give('blockWorkflow', block);
    expect(await cellOf('himReadiness', 'main')).toMatchObject({ score: 0 });
    const fixes = (await cellOf('himReadiness', 'main')).fixes;
    expect(fixes[0]).toMatch(/^Unblock /);
  });

  it('has an index that its weakest link pulls down, beside the link and what is not known', async () => {
    await train('main', 100, 100);
    await train('hill', 25, 25);
    const { alignment } = await look(CELLS);
    const known = alignment.cells.filter(({ status }: Cell) => status !== 'grey');
    const scores: number[] = known.map(({ score }: Cell) => score);
    const mean = scores.reduce((product, score) => product * score, 1) ** (1 / scores.length);
    expect(alignment.index).toBeCloseTo(mean, 6);
    expect(alignment.weakest).toEqual({ factor: 'training', site: 'hill', score: 25 });
    expect(alignment.coverage).toBeLessThan(0.5);
    expect(alignment.status).toBe('grey');
    expect(alignment.grey).toBe(alignment.cells.length - known.length);
    expect(alignment.sites).toMatchObject([
      { site: 'main' },
      { site: 'hill', weakest: { factor: 'training' } },
    ]);
    expect(alignment.sites[0].index).toBeGreaterThan(alignment.sites[1].index);
  });

  it('shows what of a benefit is at risk, with training as the driver', async () => {
    await train('main', 40, 40);
    await give('defineMeasure', {
      id: 'errors',
      name: 'Errors',
      unit: 'per 1,000',
      direction: 'down',
      text: 'Errors per 1,000 orders',
    });
    const onBenefit = (mutation: string, more: object) =>
      give(mutation, { id: 'fewer-errors', ...more });
    await onBenefit('recordPromise', {
      title: 'Fewer errors',
      quote: 'A million a year',
      promiser: 'Vendor',
      document: 'Contract',
    });
    await onBenefit('acceptPromise', { owner: 'ada' });
    await onBenefit('profileBenefit', {
      class: 'cashable',
      measure: 'errors',
      counting: 'attainment',
      annualValue: 1_000_000,
      currency: 'USD',
      reviewsOn: ['2027-03-02'],
      dependsOn: [{ factor: 'Training', weight: 1, critical: true }],
    });
    const fields = `benefitsAtRisk { benefit title class currency target value readiness
      scheduleFactor drivers { factor value } note }`;
    const [risk] = (await look(fields)).benefitsAtRisk;
    expect(risk.readiness).toBeCloseTo(0.4, 9);
    expect(risk.value).toBeCloseTo(600_000, 4);
    expect(risk).toMatchObject({ class: 'cashable', currency: 'USD', scheduleFactor: 1 });
    expect(risk.drivers).toEqual([{ factor: 'training', value: expect.closeTo(600_000, 4) }]);
    expect(risk.note).toContain('Training and proficiency: not known at 1 of 2 places.');
    expect(risk.note).toContain('not a probability');
    await give('planMilestone', {
      id: 'go-live',
      name: 'Go-live',
      kind: 'goLive',
      plannedOn: '2026-09-01',
    });
    await give('moveGoLive', { to: '2026-10-01', reason: 'Interfaces late' });
    // 30 of the 182 days from 1 September to the review are lost.
    const [later] = (await look(fields)).benefitsAtRisk;
    expect(later.scheduleFactor).toBeCloseTo(1 - 30 / 182, 9);
    expect(later.value).toBeCloseTo(1_000_000 * (1 - 0.4 * (1 - 30 / 182)), 4);
  });

  it('reads each view once, however many fields ask', async () => {
    const views = ledger.app.get(Views, { strict: false }).whole;
    await look('id');
    const all = jest.spyOn(views, 'all');
    await look(`${CELLS} benefitsAtRisk { value }`);
    const names = all.mock.calls.map(([view]) => view.name);
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  });
});
