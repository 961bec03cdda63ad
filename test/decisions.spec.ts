import { openLedger, type Ledger } from './ledger';

describe('Decisions through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    const on = '2024-01-02';
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Health'], on });
    const parties = [
      { id: 'cio', name: 'Chief Information Officer', voice: 'it' },
      { id: 'him-director', name: 'Director of HIM', voice: 'him' },
      { id: 'coder', name: 'A coder' },
    ];
    for (const party of parties) {
      await ledger.give('registerStakeholder', { program: 'north', kind: 'person', on, ...party });
    }
  });
  afterEach(() => ledger.close());

  const scan = {
    program: 'north',
    id: 'scan',
    question: 'When are paper charts scanned?',
    outcome: 'Monthly',
    options: ['Monthly', 'On discharge'],
    decidedBy: 'cio',
    consulted: ['coder'],
    touches: ['him', 'it'],
    reason: 'Fewer scanners',
    by: 'cio',
    on: '2024-01-10',
  };
  const move = { program: 'north', id: 'scan', by: 'cio' };

  it('show one that was taken without HIM until it is decided again with HIM', async () => {
    await ledger.give('recordDecision', scan);
    await ledger.give('recordDecision', { ...scan, id: 'disks', touches: ['it'] });
    const seen = 'decisionsWithoutHim { id warning waiver { reason by } missingVoices }';
    const warning = 'It touches HIM; HIM was not consulted, and nobody waived it.';
    const without = { id: 'scan', warning, waiver: null, missingVoices: ['him'] };
    expect(await ledger.look('north', seen)).toEqual({ decisionsWithoutHim: [without] });

    const reason = 'The director is away';
    await ledger.give('waiveConsultation', { ...move, who: 'him', reason, on: '2024-01-11' });
    const waived = { ...without, warning: null, waiver: { reason, by: 'cio' }, missingVoices: [] };
    expect(await ledger.look('north', seen)).toEqual({ decisionsWithoutHim: [waived] });

    const businessReason = 'Coding waits for paper: DNFB rose by a day';
    await ledger.give('reopenDecision', { ...move, businessReason, on: '2024-02-01' });
    await ledger.give('decideAgain', {
      ...move,
      outcome: 'On discharge',
      reason: 'Coders wait',
      decidedBy: 'cio',
      consulted: ['him-director'],
      on: '2024-02-05',
    });
    const { decisionsWithoutHim, decisions, decision } = await ledger.look(
      'north',
      `decisionsWithoutHim { id } decisions(first: 1) { totalCount nodes { id } }
       decision(id: "scan") { question outcome status himConsulted decidedOn waiver { reason }
         reopenings { businessReason on } outcomes { version outcome himConsulted } }`,
    );
    expect(decisionsWithoutHim).toEqual([]);
    expect(decisions).toEqual({ totalCount: 2, nodes: [{ id: 'disks' }] });
    expect(decision).toEqual({
      question: 'When are paper charts scanned?',
      outcome: 'On discharge',
      status: 'decided',
      himConsulted: true,
      decidedOn: '2024-02-05',
      waiver: null,
      reopenings: [{ businessReason, on: '2024-02-01' }],
      outcomes: [
        { version: 1, outcome: 'Monthly', himConsulted: false },
        { version: 2, outcome: 'On discharge', himConsulted: true },
      ],
    });
    const before = await ledger.look('north', 'decision(id: "scan") { outcome himConsulted }', {
      on: '2024-01-31',
    });
    expect(before.decision).toEqual({ outcome: 'Monthly', himConsulted: false });
  });

  it('are refused with a sentence where nothing is touched or someone is not known', async () => {
    const nothing = ledger.give('recordDecision', { ...scan, touches: [] });
    await expect(nothing).rejects.toThrow('name at least one area');
    const ghost = ledger.give('recordDecision', { ...scan, consulted: ['ghost'] });
    await expect(ghost).rejects.toThrow('ghost');
    await ledger.give('recordDecision', scan);
    const again = { ...move, outcome: 'x', reason: 'y', decidedBy: 'cio', consulted: [] };
    await expect(ledger.give('decideAgain', again)).rejects.toThrow('reopen it first');
    const bare = ledger.give('reopenDecision', { ...move, businessReason: ' ' });
    await expect(bare).rejects.toThrow('must not be blank');
  });
});
