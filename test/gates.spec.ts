import { Sweeper } from '@plumbline/event-sourcing';
import { openLedger, type Ledger } from './ledger';

/** Who signs at the training decision of the template, with the role on record. */
const SIGNERS = {
  cio: 'CIO',
  cno: 'CNO',
  cmio: 'CMIO',
  'him-director': 'HIM director',
  revenue: 'Revenue cycle director',
} as const;
const ROLES = {
  cio: 'cio',
  cno: 'cno',
  cmio: 'cmio',
  'him-director': 'himDirector',
  revenue: 'revenueCycleDirector',
} as const;
const GATE = 'east-training-decision';

describe('Plan and gates through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    ledger.clock.pretend('2026-03-02T09:00:00.000Z');
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    for (const id of ['east', 'west']) await give('addSite', { id, name: id });
    await give('planWave', { id: 'one', name: 'One', sites: ['east', 'west'] });
    await register('sponsor', 'person', 'Executive sponsor');
    for (const [id, role] of Object.entries(SIGNERS)) await register(id, 'person', role);
    await register('advice', 'consultancy', 'Implementation advice');
    await register('consultant', 'person', 'CIO', 'advice');
  });
  afterEach(() => ledger.close());

  const give = (mutation: string, input: object) =>
    ledger.give(mutation, { program: 'north', ...input });
  const register = (id: string, kind: string, role: string, partOf?: string) =>
    give('registerStakeholder', { id, name: `The ${id}`, kind, role, partOf });
  const look = (fields: string, time?: { asOf?: string; on?: string }) =>
    ledger.look('north', fields, time);
  const gateOf = async (fields: string, id = GATE, time?: { asOf?: string; on?: string }) =>
    (await look(`gate(id: "${id}") { ${fields} }`, time)).gate;
  const sweep = () => ledger.app.get(Sweeper).sweep();
  const adopt = async (site = 'east') => {
    await give('adoptPlan', {
      template: 'emr-plan',
      templateVersion: '1',
      goLiveOn: '2026-06-01',
      site,
      prefix: site,
    });
    await sweep();
  };
  const assess = (criterion: string, actualPct: number, id = GATE) =>
    give('assessCriterion', { id, criterion, actualPct, evidence: 'Report', by: 'advice' });
  const ready = async () => {
    for (const each of ['environment', 'curricula', 'backfill']) await assess(each, 100);
  };
  const vote = (by: keyof typeof ROLES, confidence = 8, more: object = {}) =>
    give('castVote', { id: GATE, by, role: ROLES[by], vote: 'go', confidence, ...more });
  const allVote = async (confidence?: number) => {
    for (const by of Object.keys(ROLES)) await vote(by as keyof typeof ROLES, confidence);
  };
  const decide = (outcome: string, more: object = {}) =>
    give('decideGate', { id: GATE, by: 'cio', outcome, ...more });
  const refused = async (given: Promise<unknown>, sentence: string) => {
    const head = await ledger.store.head();
    await expect(given).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect(await ledger.store.head()).toBe(head);
  };

  it('makes a plan of the template, with gates that ask what the template asks', async () => {
    await adopt();
    const { milestones, gates } = await look(
      `milestones(first: 100) { totalCount nodes { id kind baselineOn dependsOn goLive site } }
       gates(first: 100) { totalCount nodes { id dueOn result missingVotes } }`,
    );
    expect(milestones.totalCount).toBe(42);
    expect(milestones.nodes[0]).toMatchObject({
      id: 'east-steering-group',
      baselineOn: '2024-06-01',
    });
    expect(milestones.nodes).toContainEqual({
      id: 'east-training-starts',
      kind: 'milestone',
      baselineOn: '2026-04-06',
      dependsOn: ['east-training-decision'],
      goLive: 'east-go-live',
      site: 'east',
    });
    expect(gates.totalCount).toBe(26);
    expect(new Set(gates.nodes.map(({ result }: { result: string }) => result))).toEqual(
      new Set(['unknown']),
    );
    expect(await gateOf('name dueOn criteria { id text criticality required status }')).toEqual({
      name: 'Training: go or no-go',
      dueOn: '2026-03-09',
      criteria: [
        {
          id: 'environment',
          text: 'The training environment equals the production build',
          criticality: 'high',
          required: 98,
          status: 'missing',
        },
        expect.objectContaining({ id: 'curricula', required: 100 }),
        expect.objectContaining({ id: 'backfill', required: 100 }),
      ],
    });
    expect(await sweep()).toBe(0);
  });

  it('refuses a template nobody knows, a place that is not there and a second plan', async () => {
    const plan = { template: 'emr-plan', templateVersion: '1', goLiveOn: '2026-06-01' };
    await refused(give('adoptPlan', { ...plan, templateVersion: '9' }), '"emr-plan" version "1"');
    await refused(give('adoptPlan', { ...plan, template: 'other' }), 'There is no template');
    await refused(give('adoptPlan', { ...plan, site: 'moon' }), 'there are "east", "west"');
    await adopt();
    const again = give('adoptPlan', { ...plan, site: 'east', prefix: 'again' });
    await refused(again, 'adopted for the site "east" already');
    await adopt('west');
  });

  it('moves one of several go-lives with all that belongs to it, gates too', async () => {
    await adopt();
    await adopt('west');
    const move = { to: '2026-06-08', reason: 'Interfaces' };
    await refused(give('moveGoLive', move), '"east-go-live", "west-go-live"');
    await give('moveGoLive', { ...move, goLive: 'west-go-live' });
    const west = 'west-training-decision';
    expect(await gateOf('dueOn', west)).toEqual({ dueOn: '2026-03-16' });
    expect(await gateOf('dueOn')).toEqual({ dueOn: '2026-03-09' });
  });

  it('computes the result, freezes the evidence with the decision and lets training start', async () => {
    await adopt();
    await refused(give('achieveMilestone', { id: GATE }), 'depends on');
    await assess('environment', 97);
    await assess('curricula', 100);
    await assess('backfill', 100);
    expect(await gateOf('result resultReason')).toEqual({
      result: 'fail',
      resultReason:
        'Below the minimum without a workaround: "The training environment equals the production build".',
    });
    await refused(decide('go'), 'No quorum: cio, cno, cmio, himDirector, revenueCycleDirector');
    await allVote();
    await refused(decide('go'), 'Only the executive sponsor may override');
    await assess('environment', 99);
    const { position } = await decide('go');
    const frozen = await gateOf(
      'result declared declaredBy frozenAt overridden votes { role member vote } criteria { id actual }',
    );
    expect(frozen).toMatchObject({ result: 'pass', declared: 'go', declaredBy: 'cio' });
    expect(frozen.frozenAt).toBe(position);
    expect(frozen.votes).toHaveLength(5);
    await refused(assess('environment', 10), 'evidence is frozen; reconvene it first');
    await refused(vote('cio'), 'evidence is frozen');
    ledger.clock.pretend('2026-05-20T09:00:00.000Z');
    expect(await gateOf('result')).toEqual({ result: 'pass' });
    const before = gateOf('result', GATE, { asOf: '2026-03-01' });
    await expect(before).rejects.toThrow('There is no');
  });

  it('achieves a gate by its decision only, whatever came before', async () => {
    await give('planMilestone', { id: 'drill', name: 'D', kind: 'gate', plannedOn: '2026-04-01' });
    await refused(give('achieveMilestone', { id: 'drill' }), 'The gate "drill" is not decided');
    await refused(give('prepareGate', { id: 'drill' }), 'Name the roles that must vote');
    await give('prepareGate', { id: 'drill', roles: ['cio'] });
    await give('addCriterion', {
      id: 'drill',
      criterion: 'forms',
      text: 'Forms are printed',
      criticality: 'high',
      minimumPct: 90,
    });
    const cast = { id: 'drill', by: 'cio', role: 'cio', vote: 'noGo', confidence: 3 };
    await give('castVote', cast);
    await give('decideGate', { id: 'drill', by: 'cio', outcome: 'noGo' });
    await refused(give('achieveMilestone', { id: 'drill' }), 'decided no-go');
    await give('reconveneGate', { id: 'drill', by: 'cio', reason: 'Forms are there' });
    await assess('forms', 95, 'drill');
    await give('castVote', { ...cast, vote: 'go', confidence: 9 });
    await give('decideGate', { id: 'drill', by: 'cio', outcome: 'go' });
    await give('achieveMilestone', { id: 'drill' });
    const { round, declared } = await gateOf('round declared', 'drill');
    expect([round, declared]).toEqual([2, 'go']);
  });

  it('keeps training from starting below the build threshold, even after an override', async () => {
    const plan = { template: 'emr-plan', templateVersion: '1', goLiveOn: '2026-06-01' };
    await give('adoptPlan', plan);
    await sweep();
    const through = async (id: string) => {
      await give('overrideGate', { id, by: 'sponsor', reason: 'The contract ends' });
      await give('achieveMilestone', { id });
    };
    await give('achieveMilestone', { id: 'current-workflows' });
    for (const id of ['future-design', 'core-build']) await through(id);
    await assess('environment', 80, 'training-decision');
    await through('training-decision');
    await refused(give('achieveMilestone', { id: 'training-starts' }), '"environment"');
    const again = { id: 'training-decision', by: 'sponsor', reason: 'The build is copied' };
    await give('reconveneGate', again);
    await refused(give('achieveMilestone', { id: 'training-starts' }), 'is not decided');
    await assess('environment', 98, 'training-decision');
    await give('overrideGate', { ...again, reason: 'Backfill follows' });
    await give('achieveMilestone', { id: 'training-starts' });
    const { overrides, overridden } = await gateOf(
      'overridden overrides { by reason on result }',
      'training-decision',
    );
    expect(overridden).toBe(true);
    expect(overrides).toEqual([
      { by: 'sponsor', reason: 'The contract ends', on: '2026-03-02', result: 'fail' },
      { by: 'sponsor', reason: 'Backfill follows', on: '2026-03-02', result: 'unknown' },
    ]);
  });

  it('lets nobody vote twice, out of role or as a consultant, and only the sponsor override', async () => {
    await adopt();
    await ready();
    await vote('cio');
    const cast = { id: GATE, vote: 'go', confidence: 8 };
    await refused(vote('cio'), 'The cio has voted already');
    await refused(give('castVote', { ...cast, by: 'cno', role: 'cmio' }), 'not as cmio');
    await refused(give('castVote', { ...cast, by: 'cio', role: 'cfo' }), 'no vote at this gate');
    await refused(give('castVote', { ...cast, by: 'consultant', role: 'cio' }), 'never vote');
    await refused(give('castVote', { ...cast, by: 'advice', role: 'cio' }), 'never vote');
    const override = { id: GATE, reason: 'We must' };
    await refused(give('overrideGate', { ...override, by: 'cio' }), 'not as executiveSponsor');
    await refused(give('overrideGate', { ...override, by: 'consultant' }), 'consultant');
    await refused(give('overrideGate', { ...override, by: 'sponsor', reason: ' ' }), 'reason');
    const change = { ...cast, by: 'cio', role: 'cio', vote: 'noGo' };
    await refused(give('changeVote', change), 'reason');
    await give('changeVote', { ...change, reason: 'A script failed' });
    const { votes } = await gateOf('votes { role member vote changes { from on reason } }');
    expect(votes).toEqual([
      {
        role: 'cio',
        member: 'cio',
        vote: 'noGo',
        changes: [{ from: 'go', on: '2026-03-02', reason: 'A script failed' }],
      },
    ]);
  });

  it('shows confidence and dissent as figures of at least three, never beside a vote', async () => {
    await adopt();
    const fields = 'confidence { votes median below6 range dissent } disagreement';
    await vote('cio', 9);
    await vote('cno', 5, { dissent: 'It might not be safe' });
    expect(await gateOf(fields)).toEqual({ confidence: null, disagreement: null });
    await vote('cmio', 6);
    expect(await gateOf(fields)).toEqual({
      confidence: { votes: 3, median: 6, below6: 1, range: 4, dissent: ['It might not be safe'] },
      disagreement: true,
    });
    const { errors } = await ledger.ask(
      `{ program(id: "north") { gate(id: "${GATE}") { votes { confidence } } } }`,
    );
    expect(errors![0]!.message).toContain('Cannot query field "confidence"');
  });

  it('lets a workaround with an owner make it conditional, until it expires by itself', async () => {
    await adopt();
    await ready();
    await assess('backfill', 60);
    const around = {
      id: GATE,
      criterion: 'backfill',
      owner: 'cno',
      expiresOn: '2026-03-12',
      text: 'Agency nurses',
      by: 'cno',
    };
    await refused(give('approveWorkaround', { ...around, expiresOn: '2026-03-02' }), 'after');
    await refused(give('approveWorkaround', { ...around, by: 'consultant' }), 'consultant');
    await give('approveWorkaround', around);
    const fields = 'result criteria { id status workaround { owner expiresOn } }';
    const { result, criteria } = await gateOf(fields);
    expect(result).toBe('conditional');
    expect(criteria[2]).toEqual({
      id: 'backfill',
      status: 'workedAround',
      workaround: { owner: 'cno', expiresOn: '2026-03-12' },
    });
    ledger.clock.pretend('2026-03-12T23:59:00.000Z');
    expect(await sweep()).toBe(0);
    ledger.clock.pretend('2026-03-13T00:00:00.000Z');
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect((await gateOf('result')).result).toBe('fail');
    const { history } = await look(`history(of: "${GATE}", kind: "gate") { type actor }`);
    expect(history.at(-1)).toEqual({
      type: 'WorkaroundExpired',
      actor: 'policy:workaroundsToExpire',
    });
  });

  it('tracks the conditions of a conditional decision until they are closed with evidence', async () => {
    await adopt();
    await ready();
    await allVote();
    const condition = { text: 'Hire two trainers', owner: 'cno', dueOn: '2026-03-20' };
    await refused(decide('conditional'), 'names its conditions');
    await refused(decide('go', { conditions: [condition] }), 'belong to a conditional');
    const stranger = { ...condition, owner: 'nobody' };
    await refused(decide('conditional', { conditions: [stranger] }), 'no stakeholder "nobody"');
    await decide('conditional', { conditions: [condition] });
    const fields = 'conditions { id text owner dueOn overdue closedOn closedBy evidence }';
    ledger.clock.pretend('2026-03-21T08:00:00.000Z');
    const [open] = (await gateOf(fields)).conditions;
    expect(open).toMatchObject({ id: 'condition-1', ...condition, overdue: true, closedOn: null });
    const close = { id: GATE, condition: 'condition-1', by: 'cno' };
    await refused(give('closeCondition', { ...close, evidence: ' ' }), 'evidence');
    await give('closeCondition', { ...close, evidence: 'Contracts' });
    const [closed] = (await gateOf(fields)).conditions;
    expect(closed).toMatchObject({
      overdue: false,
      closedOn: '2026-03-21',
      closedBy: 'cno',
      evidence: 'Contracts',
    });
    await refused(give('closeCondition', { ...close, evidence: 'Again' }), 'was closed on');
  });

  it('is conditional at best while HIM blocks a workflow at its site', async () => {
    await adopt();
    await ready();
    await allVote();
    await give('adoptPack', {
      id: 'him-east',
      pack: 'him-workflows',
      packVersion: 1,
      site: 'east',
    });
    const coding = { id: 'him-east', workflow: 'coding', by: 'him-director' };
    await give('blockWorkflow', { ...coding, reason: 'Work queues are not tested' });
    const fields = 'result resultReason blocked';
    expect(await gateOf(fields)).toEqual({
      result: 'conditional',
      resultReason: 'Conditional at best: blocked is "Coding at east".',
      blocked: ['Coding at east'],
    });
    await refused(decide('go'), 'Conditional at best');
    await give('unblockWorkflow', { ...coding, reason: 'Tested' });
    await decide('go');
    await give('blockWorkflow', { ...coding, reason: 'Failed again' });
    expect(await gateOf(fields)).toMatchObject({ result: 'pass', blocked: [] });
  });

  it('reads from the log how many passed and which red flags are open, and takes no word for it', async () => {
    await adopt();
    const id = 'east-training-complete';
    const fields = 'criteria { id status actual evidence fact }';
    expect((await gateOf(fields, id)).criteria[0]).toMatchObject({
      id: 'proficient',
      status: 'missing',
      actual: null,
    });
    await refused(assess('proficient', 100, id), 'nobody assesses it by hand');
    await give('defineTraining', { id: 'nurses', site: 'east', audience: 'nurses', required: 200 });
    await give('recordTraining', { id: 'nurses', required: 200, trained: 180, passed: 88 });
    expect((await gateOf(fields, id)).criteria[0]).toEqual({
      id: 'proficient',
      status: 'notMet',
      actual: 44,
      evidence: 'east, nurses: 88 of 200 required have passed',
      fact: 'trainingPassRate',
    });
    const flags = async () =>
      (await gateOf(fields, 'east-go-live-decision')).criteria.find(
        ({ id: each }: { id: string }) => each === 'flags',
      ).status;
    expect(await flags()).toBe('met');
    await give('raiseRedFlag', {
      by: 'consultant',
      seen: 'Labels do not print',
      threatens: 'Fewer errors',
      site: 'east',
      category: 'infrastructure',
      severity: 'high',
      outsideScope: true,
      sureness: 9,
      disclosure: 'named',
    });
    expect(await flags()).toBe('notMet');
  });

  it('shows the gate of a wave as its worst site', async () => {
    await adopt();
    await ready();
    const training = async () => {
      const { waveGates } = await look(
        'waveGates { wave name result worstSite declared sites { site gate result } }',
      );
      return waveGates.find(({ name }: { name: string }) => name === 'Training: go or no-go');
    };
    expect(await training()).toMatchObject({ wave: 'one', result: 'unknown', worstSite: 'west' });
    await adopt('west');
    for (const each of ['curricula', 'backfill']) await assess(each, 100, 'west-training-decision');
    await assess('environment', 40, 'west-training-decision');
    expect(await training()).toEqual({
      wave: 'one',
      name: 'Training: go or no-go',
      result: 'fail',
      worstSite: 'west',
      declared: null,
      sites: [
        { site: 'east', gate: GATE, result: 'pass' },
        { site: 'west', gate: 'west-training-decision', result: 'fail' },
      ],
    });
  });
});
