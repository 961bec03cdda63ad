import { openLedger, type Ledger } from './ledger';

describe('A plan through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', {
      id: 'north',
      name: 'North',
      goals: ['Fewer errors'],
      on: '2013-04-01',
    });
  });
  afterEach(() => ledger.close());

  const give = (mutation: string, on: string | undefined, input: object) =>
    ledger.give(mutation, { program: 'north', on, ...input });
  const plan = (id: string, kind: string, plannedOn: string, more: object = {}) =>
    give('planMilestone', '2013-05-01', { id, name: `The ${id}`, kind, plannedOn, ...more });
  const look = (fields: string, time?: { asOf?: string; on?: string }) =>
    ledger.look('north', fields, time);
  const planned = async () => {
    await plan('drill', 'milestone', '2014-09-01');
    await plan('live', 'goLive', '2014-10-01', { dependsOn: ['drill'] });
    return plan('exit', 'milestone', '2014-11-01', { dependsOn: ['live'] });
  };
  const move = { to: '2014-10-26', reason: 'Interfaces were not ready' };

  it('shows milestones by day, each with its baseline, its status and the reason for that', async () => {
    await planned();
    const { milestones, goLiveOn, status } = await look(
      `goLiveOn status milestones(first: 2) { totalCount pageInfo { hasNextPage endCursor }
         nodes { id name kind baselineOn forecastOn achievedOn suspended slipDays dependsOn
           status statusReason } }`,
      { on: '2014-09-03' },
    );
    expect([goLiveOn, status]).toEqual(['2014-10-01', 'preparing']);
    expect(milestones).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(milestones.nodes).toEqual([
      {
        id: 'drill',
        name: 'The drill',
        kind: 'milestone',
        baselineOn: '2014-09-01',
        forecastOn: '2014-09-01',
        achievedOn: null,
        suspended: false,
        slipDays: 0,
        dependsOn: [],
        status: 'overdue',
        statusReason: 'Planned for 2014-09-01, 2 days ago, and not achieved.',
      },
      expect.objectContaining({ id: 'live', status: 'planned', dependsOn: ['drill'] }),
    ]);
    const next = `milestones(first: 2, after: "${milestones.pageInfo.endCursor}") { nodes { id } }`;
    const rest = await look(next, { on: '2014-09-03' });
    expect(rest.milestones.nodes).toEqual([{ id: 'exit' }]);
  });

  it('re-dates with the go-live all that is not achieved, and keeps the days before and why', async () => {
    await planned();
    await give('achieveMilestone', '2014-09-01', { id: 'drill', evidence: 'Report of the drill' });
    await give('suspendMilestone', '2014-09-02', { id: 'exit', reason: 'Scope in question' });
    await give('moveGoLive', '2014-09-20', move);
    const { goLiveOn, milestones, slip } = await look(
      `goLiveOn milestones { nodes { id forecastOn slipDays status statusReason evidence
           moves { effectiveOn from to days reason withGoLive } } }
       slip { goLiveSlipDays moves lastMove { milestone from to days reason } }`,
    );
    const [drill, live, exit] = milestones.nodes;
    expect(drill).toMatchObject({ evidence: 'Report of the drill', slipDays: 0, moves: [] });
    const moved = { effectiveOn: '2014-09-20', days: 25, reason: move.reason };
    expect(live.moves).toEqual([
      { ...moved, from: '2014-10-01', to: '2014-10-26', withGoLive: false },
    ]);
    expect(exit.moves).toEqual([
      { ...moved, from: '2014-11-01', to: '2014-11-26', withGoLive: true },
    ]);
    expect(exit).toMatchObject({
      status: 'suspended',
      statusReason: 'Suspended since 2014-09-02: Scope in question',
    });
    expect(goLiveOn).toBe('2014-10-26');
    expect(slip).toEqual({
      goLiveSlipDays: 25,
      moves: 1,
      lastMove: { milestone: 'live', from: '2014-10-01', days: 25, ...move },
    });
  });

  it('is live with the go-live, and marks the other day that was printed for it', async () => {
    await planned();
    await give('achieveMilestone', '2014-09-01', { id: 'drill' });
    await give('moveGoLive', '2014-09-20', move);
    await give('achieveMilestone', '2014-10-26', { id: 'live' });
    for (const claimedOn of ['2014-10-23', '2014-10-26']) {
      await give('recordAchievementClaim', undefined, {
        id: 'live',
        claimedOn,
        claimant: 'The press',
        source: 'An article',
      });
    }
    const { status, goLiveOn, milestones } = await look(
      `status goLiveOn milestones { nodes { id achievedOn slipDays status
         claims { claimedOn claimant source differs } } }`,
    );
    expect([status, goLiveOn]).toEqual(['live', '2014-10-26']);
    const printed = { claimant: 'The press', source: 'An article' };
    expect(milestones.nodes[1]).toEqual({
      id: 'live',
      achievedOn: '2014-10-26',
      slipDays: 25,
      status: 'achieved',
      claims: [
        { claimedOn: '2014-10-23', ...printed, differs: true },
        { claimedOn: '2014-10-26', ...printed, differs: false },
      ],
    });
    expect(await look('status', { on: '2014-10-25' })).toEqual({ status: 'preparing' });
  });

  it('shows what was known at a position, and what was true on a day', async () => {
    const before = await planned();
    const fields = 'goLiveOn milestones { nodes { id forecastOn } }';
    const old = await look(fields);
    await give('moveGoLive', '2014-09-20', move);
    const moved = await look(fields);
    expect(old.goLiveOn).toBe('2014-10-01');
    expect(moved.goLiveOn).toBe('2014-10-26');
    expect(await look(fields, { asOf: before.position })).toEqual(old);
    expect(await look(fields, { on: '2014-09-19' })).toEqual(old);
    expect(await look(fields, { on: '2014-09-20' })).toEqual(moved);
    expect((await look(fields, { on: '2013-04-30' })).milestones.nodes).toEqual([]);
  });

  it('tells the history of one milestone out of the one record of the plan', async () => {
    await planned();
    await give('moveGoLive', '2014-09-20', move);
    const { history } = await look('history(of: "exit") { type reason }');
    expect(history).toEqual([
      { type: 'MilestonePlanned', reason: null },
      { type: 'MilestoneRescheduled', reason: move.reason },
    ]);
  });

  it('says in a sentence why something is refused, and changes nothing', async () => {
    await planned();
    const head = await ledger.store.head();
    const refusals: [string, object, string][] = [
      ['planMilestone', { id: 'x', name: 'X', kind: 'goLive', plannedOn: '2014-12-01' }, 'one go-'],
      ['rescheduleMilestone', { id: 'live', ...move }, 'MoveGoLive'],
      ['rescheduleMilestone', { id: 'nowhere', ...move }, 'There is no milestone "nowhere"'],
      ['achieveMilestone', { id: 'live' }, 'depends on "drill"'],
      ['resumeMilestone', { id: 'exit', reason: 'Hired' }, 'is not suspended'],
      ['moveGoLive', { ...move, to: '2014-10-01' }, 'already'],
    ];
    for (const [mutation, input, sentence] of refusals) {
      await expect(give(mutation, undefined, input)).rejects.toMatchObject({
        message: expect.stringContaining(sentence),
        extensions: { code: 'REFUSED' },
      });
    }
    expect(await ledger.store.head()).toBe(head);
  });

  it('takes no blank reason, no day to come and no owner who does not take part', async () => {
    await planned();
    const head = await ledger.store.head();
    const blank = give('moveGoLive', undefined, { ...move, reason: ' ' });
    await expect(blank).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
    const tomorrow = give('achieveMilestone', '2199-01-01', { id: 'drill' });
    await expect(tomorrow).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
    const unowned = plan('pilot', 'gate', '2014-08-01', { owner: 'nobody' });
    await expect(unowned).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await ledger.store.head()).toBe(head);
  });
});
