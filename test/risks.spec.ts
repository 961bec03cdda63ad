import { Person } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { openLedger, type Ledger } from './ledger';

const PEOPLE = {
  nurse: 'person',
  consultant: 'consultancy',
  pmo: 'department',
  him: 'department',
  cio: 'person',
  sponsor: 'person',
};

describe('Red flags through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    at('2026-03-02T09:00:00.000Z');
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    for (const [id, kind] of Object.entries(PEOPLE)) {
      const role = id === 'consultant' ? 'Workflow consultant' : undefined;
      await ledger.give('registerStakeholder', { program: 'north', id, name: id, kind, role });
    }
  });
  afterEach(() => ledger.close());

  const at = (instant: string) => ledger.clock.pretend(instant);
  const seen = {
    program: 'north',
    id: 'f1',
    by: 'consultant',
    seen: 'Release of information has no work queue',
    where: 'HIM, main campus',
    threatens: 'Fewer errors',
    factor: 'himReadiness',
    category: 'himWorkflow',
    severity: 'high',
    outsideScope: true,
    sureness: 8,
    disclosure: 'named',
  };
  const raise = (said: object = {}) => ledger.give('raiseRedFlag', { ...seen, ...said });
  const move = (mutation: string, by: string, said: object = {}) =>
    ledger.give(mutation, { program: 'north', id: 'f1', by, ...said });
  const sweep = async () => {
    await ledger.look('north', 'id');
    return ledger.app.get(Sweeper).sweep();
  };

  async function flags(fields: string, time: { on?: string; asOf?: string } = {}) {
    const { flags: found } = await ledger.look('north', `flags { nodes { ${fields} } }`, time);
    return found.nodes;
  }

  async function owned() {
    await raise();
    await move('acknowledgeFlag', 'pmo');
    await move('triageFlag', 'pmo', { outcome: 'risk', owner: 'him' });
  }

  it('are opened by their id, and so is the risk that one became; nothing is found for others', async () => {
    await owned();
    await sweep();
    const { flags: list } = await ledger.look('north', 'flags { nodes { id status seen } }');
    const found = await ledger.look('north', 'flag(id: "f1") { id status seen }');
    expect(found.flag).toEqual(list.nodes[0]);
    const { risks: register } = await ledger.look('north', 'risks { nodes { id kind } }');
    const [risk] = register.nodes;
    expect(await ledger.look('north', `risk(id: "${risk.id}") { id kind }`)).toEqual({ risk });
    const { errors } = await ledger.ask('{ program(id: "north") { flag(id: "f9") { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('go from the raiser through owner and plan to a closure that the raiser verifies', async () => {
    await owned();
    await move('planMitigation', 'him', { text: 'Build the queue', dueOn: '2026-03-20' });
    at('2026-03-12T09:00:00.000Z');
    await move('recordMitigation', 'him', { text: 'The queue is built' });
    await move('proposeClosure', 'him', { reason: 'Tested with 40 requests' });
    for (const by of ['him', 'pmo', 'sponsor']) {
      await expect(move('verifyClosure', by, { reason: 'Fine' })).rejects.toMatchObject({
        message: expect.stringContaining('Only who raised it can verify'),
        extensions: { code: 'REFUSED' },
      });
    }
    await move('verifyClosure', 'consultant');
    const fields = `id status raisedBy outsideScope owner acknowledgedAt respondBy overdue level goesTo
      escalatedTo signals ageDays triage { outcome by } mitigations { text dueOn done }
      closure { proposedOn reason verifiedOn delegated } appeal { on } history { type onBehalfOf }`;
    expect(await flags(fields)).toEqual([
      {
        id: 'f1',
        status: 'closed',
        raisedBy: 'consultant',
        outsideScope: true,
        owner: 'him',
        acknowledgedAt: '2026-03-02T09:00:00.000Z',
        respondBy: null,
        overdue: false,
        level: 'high',
        goesTo: 'workstreamLead',
        escalatedTo: null,
        signals: 1,
        ageDays: 10,
        triage: { outcome: 'risk', by: 'pmo' },
        mitigations: [
          { text: 'Build the queue', dueOn: '2026-03-20', done: false },
          { text: 'The queue is built', dueOn: null, done: true },
        ],
        closure: {
          proposedOn: '2026-03-12',
          reason: 'Tested with 40 requests',
          verifiedOn: '2026-03-12',
          delegated: false,
        },
        appeal: null,
        history: [
          { type: 'RedFlagRaised', onBehalfOf: 'consultant' },
          { type: 'FlagAcknowledged', onBehalfOf: 'pmo' },
          { type: 'FlagTriaged', onBehalfOf: 'pmo' },
          { type: 'FlagOwnerAssigned', onBehalfOf: 'pmo' },
          { type: 'FlagMitigationPlanned', onBehalfOf: 'him' },
          { type: 'FlagMitigationRecorded', onBehalfOf: 'him' },
          { type: 'FlagClosureProposed', onBehalfOf: 'him' },
          { type: 'FlagClosureVerified', onBehalfOf: 'consultant' },
        ],
      },
    ]);
    expect(await flags('status', { on: '2026-03-11' })).toEqual([{ status: 'owned' }]);
  });

  it('show the raiser as the raiser wished, in the history too', async () => {
    await raise({ disclosure: 'named' });
    await raise({ id: 'f2', disclosure: 'roleOnly' });
    await raise({ id: 'f3', disclosure: 'confidential' });
    const cio = new Person(ledger.app, 'cio', ['cio']);
    const fields = 'flags { nodes { raisedBy confidential history { actor onBehalfOf data } } }';
    const shown = (await ledger.look('north', fields, {}, cio)).flags.nodes;
    expect(shown.map(({ raisedBy, confidential }: never) => [raisedBy, confidential])).toEqual([
      ['consultant', false],
      ['Workflow consultant', false],
      [null, true],
    ]);
    expect(JSON.stringify(shown[1].history)).not.toContain('"consultant"');
    expect(JSON.stringify(shown[2].history)).not.toMatch(/"consultant"|Workflow consultant/);
    const whole = 'history(of: "f3") { actor onBehalfOf data }';
    const { history } = await ledger.look('north', whole, {}, cio);
    expect(JSON.stringify(history)).not.toMatch(/"consultant"|Workflow consultant/);
  });

  it('count what independent people saw, and delete no duplicate', async () => {
    await raise();
    await raise({ id: 'f2', by: 'nurse' });
    await raise({ id: 'f3', by: 'nurse' });
    for (const id of ['f2', 'f3']) {
      await move('acknowledgeFlag', 'pmo', { id });
      await move('triageFlag', 'pmo', { id, outcome: 'merged', into: 'f1' });
    }
    expect(await flags('id status signals triage { into }')).toEqual([
      { id: 'f1', status: 'raised', signals: 2, triage: null },
      { id: 'f2', status: 'merged', signals: 1, triage: { into: 'f1' } },
      { id: 'f3', status: 'merged', signals: 1, triage: { into: 'f1' } },
    ]);
    await move('acknowledgeFlag', 'pmo');
    const wrong = { outcome: 'merged', into: 'f2' };
    await expect(move('triageFlag', 'pmo', wrong)).rejects.toThrow('"f2" is merged');
    const missing = { outcome: 'merged', into: 'f9' };
    await expect(move('triageFlag', 'pmo', missing)).rejects.toThrow('no flag "f9"');
  });

  it('can be appealed once when they are rejected, and go back to triage when that is upheld', async () => {
    await raise();
    await move('acknowledgeFlag', 'pmo');
    await expect(move('triageFlag', 'pmo', { outcome: 'rejected' })).rejects.toThrow('reason');
    await move('triageFlag', 'pmo', { outcome: 'rejected', reason: 'Not in the plan' });
    await expect(move('appealRejection', 'nurse', { reason: 'No' })).rejects.toThrow('raised it');
    await move('appealRejection', 'consultant', { reason: 'It will hurt' });
    const decision = { upheld: true, reason: 'She is right' };
    await expect(move('decideAppeal', 'pmo', decision)).rejects.toThrow('ask the sponsor');
    await move('decideAppeal', 'sponsor', decision);
    expect(await flags('status owed goesTo appeal { reason upheld decidedBy }')).toEqual([
      {
        status: 'acknowledged',
        owed: 'plan',
        goesTo: 'executiveSponsor',
        appeal: { reason: 'It will hurt', upheld: true, decidedBy: 'sponsor' },
      },
    ]);
    await move('triageFlag', 'pmo', { outcome: 'rejected', reason: 'Still not' });
    const again = move('appealRejection', 'consultant', { reason: 'Again' });
    await expect(again).rejects.toThrow('once');
  });

  it('go up by themselves when nobody answers, and no further than to the sponsor', async () => {
    await raise();
    expect(await flags('respondBy overdue')).toEqual([
      { respondBy: '2026-03-03T09:00:00.000Z', overdue: false },
    ]);
    expect(await sweep()).toBe(0);
    at('2026-03-03T09:00:00.000Z');
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    const fields =
      'level goesTo escalatedTo respondBy overdue escalations { cause from level reason }';
    expect(await flags(fields)).toEqual([
      {
        level: 'extreme',
        goesTo: 'cio',
        escalatedTo: 'cio',
        respondBy: '2026-03-03T13:00:00.000Z',
        overdue: true,
        escalations: [
          {
            cause: 'responseClock',
            from: 'high',
            level: 'extreme',
            reason: 'It was not acknowledged by 2026-03-03T09:00:00.000Z.',
          },
        ],
      },
    ]);
    at('2026-04-30T09:00:00.000Z');
    expect(await sweep()).toBe(1);
    at('2026-06-30T09:00:00.000Z');
    expect(await sweep()).toBe(0);
    expect(await flags('goesTo overdue')).toEqual([{ goesTo: 'executiveSponsor', overdue: true }]);
    await move('acknowledgeFlag', 'cio');
    expect(await flags('overdue owed')).toEqual([{ overdue: false, owed: 'plan' }]);
    await move('deescalateFlag', 'cio', { level: 'moderate', reason: 'It is contained' });
    expect(await flags('level goesTo')).toEqual([{ level: 'moderate', goesTo: 'workstream' }]);
  });

  it('run through the night around a go-live', async () => {
    const goLive = { id: 'live', name: 'Live', kind: 'goLive', plannedOn: '2026-03-06' };
    await ledger.give('planMilestone', { program: 'north', ...goLive });
    at('2026-03-06T16:00:00.000Z');
    await raise({ severity: 'extreme' });
    expect(await flags('respondBy')).toEqual([{ respondBy: '2026-03-06T20:00:00.000Z' }]);
  });

  it('are verified by a delegate with a reason when the raiser has left', async () => {
    await owned();
    await move('proposeClosure', 'him', { reason: 'Done' });
    await ledger.give('withdrawStakeholder', {
      program: 'north',
      id: 'consultant',
      reason: 'Left',
    });
    await expect(move('verifyClosure', 'cio')).rejects.toThrow('reason');
    await expect(move('verifyClosure', 'him', { reason: 'Me' })).rejects.toThrow('someone else');
    await move('verifyClosure', 'cio', { reason: 'I tested it' });
    expect(await flags('status closure { delegated verification }')).toEqual([
      { status: 'closed', closure: { delegated: true, verification: 'I tested it' } },
    ]);
  });

  it('create no work for a raiser outside their scope', async () => {
    await raise();
    await move('acknowledgeFlag', 'pmo');
    const own = { outcome: 'issue', owner: 'consultant' };
    await expect(move('triageFlag', 'pmo', own)).rejects.toThrow('creates no work');
  });

  it('have no mutation for what only the log itself may say', async () => {
    const { errors } = await ledger.ask('mutation { raiseDerivedFlag(input: {}) { id } }');
    expect(errors![0]!.message).toContain('Cannot query field "raiseDerivedFlag"');
  });

  it('stand in the register once they are risks, and are an issue when it happens', async () => {
    await owned();
    expect(await sweep()).toBe(1);
    const register = (fields: string) =>
      ledger.look('north', `risks { nodes { ${fields} } } issues { nodes { ${fields} } }`);
    const { risks, issues } = await register(
      'id kind title from status scores { current { band } }',
    );
    expect(issues.nodes).toEqual([]);
    expect(risks.nodes).toMatchObject([
      { kind: 'risk', title: seen.seen, from: 'f1', status: 'open', scores: { current: null } },
    ]);
    const { id } = risks.nodes[0];
    const score = (which: string, consequence: number, likelihood: number, scale?: string) =>
      move('scoreRisk', 'pmo', { id, which, consequence, likelihood, rationale: 'Seen', scale });
    await score('inherent', 4, 4);
    await score('current', 3, 4);
    await score('current', 3, 4, 'lowMediumHigh');
    await score('target', 1, 3);
    const scored = await register(
      `scores { inherent { score band bandConfirmed } current { score band scale }
         target { score band bandConfirmed } } scoreHistory { band }`,
    );
    expect(scored.risks.nodes).toEqual([
      {
        scores: {
          inherent: { score: 16, band: 'extreme', bandConfirmed: false },
          current: { score: 12, band: 'medium', scale: 'lowMediumHigh' },
          target: { score: 3, band: 'low', bandConfirmed: true },
        },
        scoreHistory: [{ band: 'extreme' }, { band: 'high' }, { band: 'medium' }, { band: 'low' }],
      },
    ]);
    await move('realiseRisk', 'him', { id, reason: 'Requests were lost' });
    const after = await register('realisation');
    expect(after).toMatchObject({
      risks: { nodes: [] },
      issues: { nodes: [{ realisation: 'Requests were lost' }] },
    });
    const { flagFigures } = await ledger.look(
      'north',
      `flagFigures { raised open overdue acknowledgedInTimePct medianAgeDays rejectedPct
         becameIssues missedSignalPct }`,
    );
    expect(flagFigures).toEqual({
      raised: 1,
      open: 1,
      overdue: 0,
      acknowledgedInTimePct: 100,
      medianAgeDays: 0,
      rejectedPct: 0,
      becameIssues: 1,
      missedSignalPct: 100,
    });
  });

  it('have figures that are empty where there is nothing to count', async () => {
    const { flagFigures } = await ledger.look(
      'north',
      'flagFigures { raised acknowledgedInTimePct medianAgeDays rejectedPct missedSignalPct }',
    );
    expect(flagFigures).toEqual({
      raised: 0,
      acknowledgedInTimePct: null,
      medianAgeDays: null,
      rejectedPct: null,
      missedSignalPct: null,
    });
  });
});
