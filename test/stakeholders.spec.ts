import { openLedger, type Ledger } from './ledger';

describe('Stakeholders through GraphQL', () => {
  let ledger: Ledger;
  const program = 'north';
  beforeEach(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', { id: program, name: 'North', goals: ['Health'] });
    const parties = [
      { id: 'him', name: 'HIM', kind: 'department', voice: 'him' },
      { id: 'him-director', name: 'Director of HIM', kind: 'person', partOf: 'him' },
      { id: 'it', name: 'IT', kind: 'department' },
    ];
    for (const party of parties) await ledger.give('registerStakeholder', { program, ...party });
  });
  afterEach(() => ledger.close());

  const request = {
    program,
    id: 'screens',
    by: 'him-director',
    customer: 'him-director',
    performer: 'it',
    text: 'Two screens a desk',
    conditions: ['On each desk'],
    factors: ['Training'],
    dueOn: '2024-06-01',
    on: '2024-01-10',
  };
  const concession = {
    program,
    id: 'him',
    change: 'Coders work from the screen',
    cost: 'Six months of slower coding',
    on: '2024-01-11',
  };
  const asked = `stakeholder(id: "him") { voice wiifm { id text version earlier { text } }
    concessions { id change cost wiifm inReturn returnStatus } warnings
    position { side kind id status } }`;

  it('warn where someone concedes, until what comes back is promised', async () => {
    await ledger.give('stateWiifm', { program, id: 'him', text: 'Better charts', by: 'it' });
    const wiifm = 'wiifm-1';
    await ledger.give('stateWiifm', { program, id: 'him', wiifm, text: 'Complete charts' });
    await ledger.give('requestCommitment', request);
    await ledger.give('agreeConcession', { ...concession, wiifm, inReturn: 'screens' });
    const before = await ledger.look(program, asked);
    const shown = { id: 'concession-1', wiifm, inReturn: 'screens' };
    expect(before.stakeholder).toMatchObject({
      voice: 'him',
      wiifm: [{ id: wiifm, text: 'Complete charts', version: 2, earlier: [{}] }],
      concessions: [{ ...shown, returnStatus: 'asked' }],
      warnings: ['HIM concedes one change, and nothing that was promised comes back.'],
      position: [
        { side: 'gives', kind: 'concession', id: 'concession-1', status: null },
        { side: 'receives', kind: 'wiifm', id: wiifm, status: 'asked' },
      ],
    });
    const promise = { program, id: 'screens', by: 'it', confidence: 8, on: '2024-01-12' };
    await ledger.give('promise', promise);
    const { stakeholder } = await ledger.look(program, asked);
    expect(stakeholder.concessions).toMatchObject([{ ...shown, returnStatus: 'promised' }]);
    expect(stakeholder.warnings).toEqual([]);
    const list = await ledger.look(program, 'stakeholders { nodes { id warnings } }');
    expect(list.stakeholders.nodes).toContainEqual({ id: 'him', warnings: [] });
  });

  it('receive only what is owed to them or to someone who belongs to them', async () => {
    await ledger.give('requestCommitment', request);
    const other = ledger.give('agreeConcession', { ...concession, id: 'it', inReturn: 'screens' });
    await expect(other).rejects.toThrow('is not owed to this stakeholder');
    const ghost = ledger.give('agreeConcession', { ...concession, inReturn: 'ghost' });
    await expect(ghost).rejects.toThrow('ghost');
    const meddler = ledger.give('agreeConcession', { ...concession, by: 'it' });
    await expect(meddler).rejects.toThrow('nobody concedes for another');
    await ledger.give('agreeConcession', { ...concession, by: 'him-director' });
    const { stakeholder } = await ledger.look(program, asked);
    expect(stakeholder.warnings).toHaveLength(1);
    expect(stakeholder.concessions).toMatchObject([{ inReturn: null, returnStatus: null }]);
  });
});
