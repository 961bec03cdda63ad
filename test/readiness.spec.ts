import { Sweeper } from '@plumbline/event-sourcing';
import { openLedger, type Ledger } from './ledger';

describe('Readiness through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', {
      id: 'north',
      name: 'North',
      goals: ['Fewer errors'],
      on: '2026-01-01',
    });
    await give('addSite', '2026-01-01', { id: 'main', name: 'Main hospital' });
    await give('addSite', '2026-01-01', { id: 'hill', name: 'Hill hospital' });
    await give('registerStakeholder', '2026-01-01', {
      id: 'ada',
      name: 'Ada Moreau, HIM',
      kind: 'person',
    });
  });
  afterEach(() => ledger.close());

  const give = (mutation: string, on: string | undefined, input: object) =>
    ledger.give(mutation, { program: 'north', on, ...input });
  const look = (fields: string, time?: { asOf?: string; on?: string }) =>
    ledger.look('north', fields, time);
  const adopt = (more: object = {}) =>
    give('adoptPack', '2026-01-02', {
      pack: 'him-workflows',
      packVersion: 1,
      site: 'main',
      ...more,
    });
  const denials = { id: 'him-workflows-main', workflow: 'denials' };
  const attest = (on: string, item: string, more: object = {}) =>
    give('attestItem', on, {
      ...denials,
      item,
      answer: 'met',
      evidence: 'Test report',
      by: 'ada',
      ...more,
    });
  const attestAll = async (on: string) => {
    await attest(on, 'reason-codes');
    await attest(on, 'work-queues');
    await attest(on, 'appeal-letters', { answer: 'partly' });
  };
  const denialsOn = async (on: string, fields: string) => {
    const { readiness } = await look(`readiness(site: "main") { workflow ${fields} }`, { on });
    return readiness.find(({ workflow }: { workflow: string }) => workflow === 'denials');
  };

  it('adopts the 18 HIM workflows, all of them missing, and tells what is asked for each', async () => {
    const { id } = await adopt();
    expect(id).toBe('him-workflows-main');
    const { readiness, readinessBySite } = await look(
      `readiness { id site pack workflow name score status statusReason blockedReason since
         metric { measure name direction pairedWith benchmark source }
         evidenceAsked missingEvidence
         items { id text criticality confirmed status evidence expiresOn attestedBy } }
       readinessBySite { id site pack name worst workflows lowestScore
         counts { status workflows } }`,
      { on: '2026-01-02' },
    );
    expect(readiness).toHaveLength(18);
    const coding = readiness.find(({ workflow }: { workflow: string }) => workflow === 'coding');
    expect(coding).toMatchObject({
      id: 'him-workflows-main/coding',
      site: 'main',
      score: null,
      status: 'missing',
      statusReason: '6 of 6 items were never attested.',
      since: '2026-01-02',
      metric: { measure: 'coding-charts-per-hour', pairedWith: 'Coding accuracy' },
    });
    expect(coding.items[0]).toMatchObject({ criticality: 'high', status: 'missing' });
    expect(coding.missingEvidence).toContain(
      'All coders are trained and have passed: never attested ' +
        '(asked: Test accounts final-coded, sign-off of the coders)',
    );
    expect(readinessBySite).toEqual([
      {
        id: 'him-workflows-main',
        site: 'main',
        pack: 'him-workflows',
        name: 'HIM workflows',
        worst: 'missing',
        workflows: 18,
        lowestScore: null,
        counts: [{ status: 'missing', workflows: 18 }],
      },
    ]);
  });

  it('offers packs with where they come from', async () => {
    const { readinessPacks } = await look('readinessPacks { id version source items workflows }');
    expect(readinessPacks.map(({ id }: { id: string }) => id)).toEqual([
      'him-workflows',
      'clinical',
      'technical',
      'compliance-us',
      'emram',
      'own',
    ]);
  });

  it('is green with evidence, grey when that is too old, and green again with new', async () => {
    await adopt();
    await attestAll('2026-01-05');
    const fields = `status statusReason score since missingEvidence
      items { id status evidence expiresOn attestedBy attestedOn history { answer attestedOn } }`;
    expect(await denialsOn('2026-01-04', fields)).toMatchObject({ status: 'missing' });
    expect(await denialsOn('2026-01-05', fields)).toMatchObject({
      status: 'amber',
      statusReason: '87.5 % of the points.',
      score: 87.5,
      since: '2026-01-05',
      missingEvidence: [],
    });
    await attest('2026-01-10', 'appeal-letters');
    const green = await denialsOn('2026-01-10', fields);
    expect(green).toMatchObject({ status: 'green', score: 100, since: '2026-01-10' });
    expect(green.items[2]).toEqual({
      id: 'appeal-letters',
      status: 'met',
      evidence: 'Test report',
      expiresOn: '2026-02-09',
      attestedBy: 'ada',
      attestedOn: '2026-01-10',
      history: [
        { answer: 'partly', attestedOn: '2026-01-05' },
        { answer: 'met', attestedOn: '2026-01-10' },
      ],
    });
    expect(await denialsOn('2026-02-04', fields)).toMatchObject({ status: 'green' });
    expect(await denialsOn('2026-02-05', fields)).toMatchObject({
      status: 'stale',
      statusReason: 'The evidence of 2 of 3 items is stale.',
      since: '2026-02-05',
      score: 100,
    });
    await attestAll('2026-02-06');
    await attest('2026-02-06', 'appeal-letters');
    expect(await denialsOn('2026-02-06', fields)).toMatchObject({ status: 'green' });
  });

  it('writes into the log when evidence expired, once for each attestation', async () => {
    const pretend = (instant: string) => ledger.clock.pretend(instant);
    pretend('2026-01-05T09:00:00.000Z');
    await adopt();
    await attest('2026-01-05', 'reason-codes');
    const sweeper = ledger.app.get(Sweeper);
    pretend('2026-02-04T23:59:59.000Z');
    expect(await sweeper.sweep()).toBe(0);
    pretend('2026-02-05T00:00:00.000Z');
    expect(await sweeper.sweep()).toBe(1);
    expect(await sweeper.sweep()).toBe(0);
    await attest('2026-02-05', 'reason-codes', { expiresOn: '2026-02-07' });
    await attest('2026-01-06', 'reason-codes', { source: 'Found late' });
    pretend('2026-02-10T00:00:00.000Z');
    expect(await sweeper.sweep()).toBe(1);
    const { history } = await look(
      'history(of: "him-workflows-main") { type effectiveAt actor onBehalfOf data }',
    );
    const expired = history.filter(({ type }: { type: string }) => type === 'EvidenceExpired');
    expect(expired).toMatchObject([
      { effectiveAt: '2026-02-05T00:00:00.000Z', actor: 'policy:evidence' },
      { effectiveAt: '2026-02-08T00:00:00.000Z', data: { freshUntil: '2026-02-07' } },
    ]);
    expect(history[1]).toMatchObject({ type: 'ItemAttested', onBehalfOf: 'ada' });
  });

  it('lists the evidence that expires soon, the oldest first', async () => {
    await adopt();
    await attest('2026-01-05', 'reason-codes');
    await attest('2026-01-05', 'work-queues', { expiresOn: '2026-01-12' });
    const fields = `expiringEvidence(within: 7) { workflow item freshUntil daysLeft attestedBy }`;
    const { expiringEvidence } = await look(fields, { on: '2026-01-14' });
    expect(expiringEvidence).toEqual([
      {
        workflow: 'denials',
        item: 'work-queues',
        freshUntil: '2026-01-12',
        daysLeft: -2,
        attestedBy: 'ada',
      },
    ]);
  });

  it('is blocked by HIM with a reason, whatever the score, until the block is taken away', async () => {
    await adopt();
    await attestAll('2026-01-05');
    const block = { ...denials, by: 'ada', reason: 'Two payers send codes nobody mapped' };
    await give('blockWorkflow', '2026-01-07', block);
    const fields = 'status statusReason blockedReason blockedBy since';
    expect(await denialsOn('2026-01-08', fields)).toEqual({
      workflow: 'denials',
      status: 'blocked',
      statusReason: 'Blocked: Two payers send codes nobody mapped',
      blockedReason: 'Two payers send codes nobody mapped',
      blockedBy: 'ada',
      since: '2026-01-07',
    });
    const { readinessBySite } = await look('readinessBySite { worst }', { on: '2026-01-08' });
    expect(readinessBySite).toEqual([{ worst: 'blocked' }]);
    await give('unblockWorkflow', '2026-01-09', { ...block, reason: 'Mapped' });
    expect(await denialsOn('2026-01-09', fields)).toMatchObject({
      status: 'amber',
      blockedReason: null,
      since: '2026-01-09',
    });
  });

  it('takes workflows and items of one’s own', async () => {
    const { id } = await adopt({ pack: 'own', site: undefined });
    await give('addWorkflow', '2026-01-03', { id, workflow: 'mailroom', name: 'Mail room' });
    await give('addItem', '2026-01-03', {
      id,
      workflow: 'mailroom',
      text: 'Paper is opened before noon',
      criticality: 'low',
    });
    const { readiness } = await look('readiness(pack: "own") { id site name items { id text } }');
    expect(readiness).toEqual([
      {
        id: 'own/mailroom',
        site: null,
        name: 'Mail room',
        items: [{ id: 'item-1', text: 'Paper is opened before noon' }],
      },
    ]);
  });

  it('counts who passed out of all who are required, and shows who made that number smaller', async () => {
    const { id } = await give('defineTraining', '2026-01-10', {
      site: 'main',
      audience: 'Coders',
      required: 100,
    });
    const fields = `training { site audience required trained passed passRate trainedRate
      passRateOfTrained stale denominatorChanges { on from to reason } }`;
    expect((await look(fields, { on: '2026-01-10' })).training[0]).toMatchObject({
      required: 100,
      passRate: null,
      stale: true,
    });
    const record = (on: string, more: object) => give('recordTraining', on, { id, ...more });
    await record('2026-02-01', { required: 100, trained: 49, passed: 44 });
    const smaller = { required: 50, trained: 49, passed: 44 };
    await expect(record('2026-02-08', smaller)).rejects.toThrow(
      '100 were required, now 50: say why',
    );
    await record('2026-02-08', { ...smaller, reason: 'Only those on shift' });
    expect((await look(fields, { on: '2026-02-01' })).training[0]).toMatchObject({
      passRate: 0.44,
    });
    expect((await look(fields, { on: '2026-02-08' })).training).toEqual([
      {
        site: 'main',
        audience: 'Coders',
        required: 50,
        trained: 49,
        passed: 44,
        passRate: 0.88,
        trainedRate: 0.98,
        passRateOfTrained: 44 / 49,
        stale: false,
        denominatorChanges: [
          { on: '2026-02-08', from: 100, to: 50, reason: 'Only those on shift' },
        ],
      },
    ]);
  });

  it('follows productivity and its paired quality back to their baselines after the go-live', async () => {
    await adopt();
    const measure = (id: string, name: string, direction: string, more: object = {}) =>
      give('defineMeasure', '2026-01-02', { id, name, unit: '-', direction, text: name, ...more });
    await measure('coding-errors', 'Coding errors', 'down');
    await measure('coding-charts-per-hour', 'Charts coded per hour', 'up', {
      pairsWith: 'coding-errors',
    });
    const read = (id: string, on: string, value: number) =>
      give('recordMeasurement', on, { id, value });
    await give('acceptBaseline', '2026-01-05', { id: 'coding-charts-per-hour', value: 4 });
    await give('acceptBaseline', '2026-01-05', { id: 'coding-errors', value: 5 });
    await give('planMilestone', '2026-01-05', {
      id: 'live',
      name: 'Go-live',
      kind: 'goLive',
      plannedOn: '2026-02-02',
    });
    const fields = `recovery { measure name workflow pairedWith isQuality baseline current index
      status recovered daysToRecover offBaselineBy since }`;
    expect((await look(fields, { on: '2026-02-01' })).recovery).toEqual([]);
    await give('achieveMilestone', '2026-02-02', { id: 'live' });
    for (const [on, value] of [
      ['2026-02-04', 2],
      ['2026-02-11', 3],
      ['2026-02-18', 3.6],
      ['2026-02-25', 3.8],
      ['2026-03-04', 4],
      ['2026-03-11', 3.7],
    ] as const) {
      await read('coding-charts-per-hour', on, value);
      await read('coding-errors', on, 6);
    }
    const { recovery } = await look(fields, { on: '2026-03-16' });
    expect(recovery).toEqual([
      {
        measure: 'coding-errors',
        name: 'Coding errors',
        workflow: 'Coding',
        pairedWith: 'coding-charts-per-hour',
        isQuality: true,
        baseline: 5,
        current: 6,
        index: 5 / 6,
        status: 'recovering',
        recovered: false,
        daysToRecover: null,
        offBaselineBy: 0.2,
        since: '2026-02-04',
      },
      expect.objectContaining({
        measure: 'coding-charts-per-hour',
        index: 3.7 / 4,
        status: 'recovered',
        recovered: true,
        daysToRecover: 14,
        since: null,
      }),
    ]);
  });

  it('says in a sentence why something is refused, and writes nothing', async () => {
    await adopt();
    await give('defineTraining', '2026-01-10', { site: 'main', audience: 'Coders', required: 9 });
    await look('id');
    const head = await ledger.store.head();
    const item = { ...denials, item: 'reason-codes', answer: 'met', by: 'ada' };
    const refusals: [string, object, string][] = [
      ['adoptPack', { pack: 'nursing', packVersion: 1 }, 'there are him-workflows, clinical'],
      ['adoptPack', { pack: 'emram', packVersion: 9 }, 'has no version 9; it has 1'],
      ['adoptPack', { pack: 'emram', packVersion: 1, site: 'moon' }, 'it has main, hill'],
      [
        'adoptPack',
        { id: 'again', pack: 'him-workflows', packVersion: 1, site: 'main' },
        'adopted for the site "main" already, as "him-workflows-main"',
      ],
      ['attestItem', item, 'Say what shows it'],
      ['attestItem', { ...item, evidence: 'X', item: 'x' }, 'There is no item "x"'],
      ['attestItem', { ...item, evidence: 'X', expiresOn: '2026-01-20' }, 'cannot have expired'],
      ['unblockWorkflow', { ...denials, by: 'ada', reason: 'Why' }, 'is not blocked'],
      ['addWorkflow', { ...denials, name: 'Denials' }, 'There is a workflow "denials" already'],
      ['defineTraining', { site: 'main', audience: 'coders ', required: 3 }, 'followed already'],
    ];
    for (const [mutation, input, sentence] of refusals) {
      await expect(give(mutation, '2026-01-20', input)).rejects.toMatchObject({
        message: expect.stringContaining(sentence),
        extensions: { code: 'REFUSED' },
      });
    }
    expect(await ledger.store.head()).toBe(head);
  });

  it('takes no day to come, no blank reason, nobody who does not take part and no clock’s word', async () => {
    await adopt();
    await ledger.everyone.speakFor('north', 'nobody');
    const head = await ledger.store.head();
    const future = attest('2199-01-01', 'reason-codes');
    await expect(future).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
    const blank = give('blockWorkflow', undefined, { ...denials, by: 'ada', reason: ' ' });
    await expect(blank).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
    const nobody = attest('2026-01-05', 'reason-codes', { by: 'nobody' });
    await expect(nobody).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(adopt()).rejects.toThrow('already');
    const clock = give('expireEvidence', undefined, { ...denials, item: 'reason-codes' });
    await expect(clock).rejects.toThrow('ExpireEvidenceInput');
    expect(await ledger.store.head()).toBe(head);
  });
});
