import { openLedger, type Ledger } from './ledger';

describe('Commitments through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    const charter = { id: 'north', name: 'North', goals: ['Fewer errors'] };
    await ledger.give('charterProgram', { ...charter, on: ON });
    for (const id of ['him', 'it', 'vendor', 'sponsor']) {
      const kind = id === 'vendor' ? 'vendor' : 'department';
      await ledger.give('registerStakeholder', { program: 'north', id, name: id, kind, on: ON });
    }
  });
  afterEach(() => ledger.close());

  const ON = '2024-01-10';
  const request = {
    program: 'north',
    customer: 'him',
    performer: 'it',
    text: 'Interface of the transcription queue',
    conditions: ['Tested with 50 notes', 'Signed by the coders'],
    milestones: ['go-live'],
  };

  async function promised(id: string, on: string, dueOn: string, performer = 'it') {
    await ledger.give('requestCommitment', { ...request, id, by: 'him', performer, dueOn, on });
    await move('promise', id, performer, { confidence: 8, on });
  }

  const move = (mutation: string, id: string, by: string, said: object) =>
    ledger.give(mutation, { program: 'north', id, by, ...said });

  async function kept(id: string, dueOn: string) {
    await promised(id, ON, dueOn);
    await move('declareComplete', id, 'it', { evidence: 'report.pdf', on: dueOn });
    await move('declareSatisfied', id, 'him', { on: dueOn });
  }

  async function look(fields: string, on?: string) {
    const { commitments } = await ledger.look('north', `commitments { nodes { ${fields} } }`, {
      on,
    });
    return commitments.nodes;
  }

  it('go from the request through rework to satisfaction, and nothing is lost on the way', async () => {
    await promised('c1', ON, '2024-03-31');
    await move('reportConfidence', 'c1', 'it', { confidence: 6, on: '2024-03-10' });
    await move('declareComplete', 'c1', 'it', { evidence: ['a.pdf'], on: '2024-03-28' });
    const unmet = ['Signed by the coders'];
    const rework = { unmet, dueOn: '2024-04-10', on: '2024-03-29' };
    await move('declareDissatisfied', 'c1', 'him', rework);
    await move('declareComplete', 'c1', 'it', { evidence: ['b.pdf'], on: '2024-04-08' });
    await move('declareSatisfied', 'c1', 'him', { on: '2024-04-09' });
    const fields = `id status customer performer dueOn firstDueOn promisedOn declaredOn satisfiedOn
      confidence confidences { on confidence } reworks awaiting links { kind to }
      terms { version origin by dueOn agreedOn }
      declarations { on dueOn evidence satisfied unmet }`;
    expect(await look(fields)).toEqual([
      {
        id: 'c1',
        status: 'satisfied',
        customer: 'him',
        performer: 'it',
        dueOn: '2024-04-10',
        firstDueOn: '2024-03-31',
        promisedOn: ON,
        declaredOn: '2024-04-08',
        satisfiedOn: '2024-04-09',
        confidence: 6,
        confidences: [
          { on: ON, confidence: 8 },
          { on: '2024-03-10', confidence: 6 },
        ],
        reworks: 1,
        awaiting: null,
        links: [{ kind: 'milestone', to: 'go-live' }],
        terms: [
          { version: 1, origin: 'request', by: 'him', dueOn: '2024-03-31', agreedOn: ON },
          { version: 2, origin: 'rework', by: 'him', dueOn: '2024-04-10', agreedOn: '2024-03-29' },
        ],
        declarations: [
          { on: '2024-03-28', dueOn: '2024-03-31', evidence: ['a.pdf'], satisfied: false, unmet },
          {
            on: '2024-04-08',
            dueOn: '2024-04-10',
            evidence: ['b.pdf'],
            satisfied: true,
            unmet: [],
          },
        ],
      },
    ]);
    const { history } = await ledger.look('north', 'history(of: "c1") { type onBehalfOf }');
    expect(history).toEqual([
      { type: 'CommitmentRequested', onBehalfOf: 'him' },
      { type: 'CommitmentPromised', onBehalfOf: 'it' },
      { type: 'ConfidenceReported', onBehalfOf: 'it' },
      { type: 'CompletionDeclared', onBehalfOf: 'it' },
      { type: 'DissatisfactionDeclared', onBehalfOf: 'him' },
      { type: 'CompletionDeclared', onBehalfOf: 'it' },
      { type: 'SatisfactionDeclared', onBehalfOf: 'him' },
    ]);
  });

  it('are satisfied only by the customer', async () => {
    await promised('c1', ON, '2024-03-31');
    await move('declareComplete', 'c1', 'it', { evidence: ['a.pdf'], on: '2024-03-28' });
    for (const by of ['it', 'sponsor']) {
      await expect(move('declareSatisfied', 'c1', by, {})).rejects.toMatchObject({
        message: 'Only the customer can declare satisfaction; ask "him" to do it.',
        extensions: { code: 'REFUSED' },
      });
    }
    expect(await look('status')).toEqual([{ status: 'declaredComplete' }]);
  });

  it('are overdue from the day after, by the day of looking', async () => {
    await promised('c1', ON, '2024-03-31');
    expect(await look('overdue reasonDemanded', '2024-03-31')).toEqual([
      { overdue: false, reasonDemanded: false },
    ]);
    expect(await look('overdue reasonDemanded', '2024-04-01')).toEqual([
      { overdue: true, reasonDemanded: true },
    ]);
    await move('giveReason', 'c1', 'it', { reason: 'vendorDefect', note: 'Case 4711' });
    expect(await look('overdue reasonDemanded reason note')).toEqual([
      { overdue: true, reasonDemanded: false, reason: 'vendorDefect', note: 'Case 4711' },
    ]);
  });

  it('keep both versions of renegotiated terms', async () => {
    await promised('c1', ON, '2024-03-31');
    const said = { dueOn: '2024-04-30', reason: 'resource', on: '2024-03-01' };
    await move('requestRenegotiation', 'c1', 'it', said);
    await move('agreeRenegotiation', 'c1', 'him', { on: '2024-03-02' });
    expect(await look('status dueOn firstDueOn renegotiations terms { dueOn }')).toEqual([
      {
        status: 'promised',
        dueOn: '2024-04-30',
        firstDueOn: '2024-03-31',
        renegotiations: 1,
        terms: [{ dueOn: '2024-03-31' }, { dueOn: '2024-04-30' }],
      },
    ]);
  });

  it('name stakeholders that are there', async () => {
    const wrong = { ...request, by: 'him', performer: 'nobody', dueOn: '2024-03-31', on: ON };
    await expect(ledger.give('requestCommitment', wrong)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('are listed in pages by due date, all of them or some', async () => {
    await kept('c1', '2024-03-31');
    await promised('c2', ON, '2024-03-20', 'vendor');
    await promised('c3', ON, '2024-03-25');
    const page = async (asked: string) =>
      (
        await ledger.look(
          'north',
          `commitments(${asked}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
        )
      ).commitments;
    const all = await page('first: 2');
    expect(all).toMatchObject({ totalCount: 3, nodes: [{ id: 'c2' }, { id: 'c3' }] });
    const first = await page('first: 1, performer: "it"');
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: 'c3' }] });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(`performer: "it", after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ nodes: [{ id: 'c1' }], pageInfo: { hasNextPage: false } });
    expect((await page('status: promised')).totalCount).toBe(2);
    expect((await page('customer: "it"')).totalCount).toBe(0);
    expect(await ledger.look('north', 'commitment(id: "c2") { id }')).toEqual({
      commitment: { id: 'c2' },
    });
  });

  it('show a reliability from five promises on, by group', async () => {
    const reliability = async () =>
      (
        await ledger.look(
          'north',
          `reliability(from: "2024-03-01", until: "2024-03-31") {
             performer n kept keptRate ppc shown tooFew calibration
             ppcTrend { weeks { until ppc } standardDeviation } reasons { reason count } }`,
        )
      ).reliability;
    for (const day of [1, 2, 3, 4]) await kept(`c${day}`, `2024-03-0${day}`);
    const [whole, it] = await reliability();
    expect(whole).toMatchObject({ performer: null, n: 4, keptRate: 1, shown: null, tooFew: true });
    expect(it).toMatchObject({ performer: 'it', n: 4, tooFew: true });
    await promised('c5', ON, '2024-03-05');
    await move('revokePromise', 'c5', 'it', { reason: 'scope', on: '2024-03-01' });
    const [five] = await reliability();
    expect(five).toMatchObject({ n: 5, kept: 4, keptRate: 0.8, ppc: 0.8, tooFew: false });
    expect(five.shown).toBeCloseTo(0.3755, 4);
    expect(five.reasons).toEqual([{ reason: 'scope', count: 1 }]);
  });
});
