import { createClient } from 'graphql-ws';
import { openLedger, type Ledger } from './ledger';
import { webSocketWith } from './web-socket';

describe('Looking at a program while it changes', () => {
  let ledger: Ledger;
  beforeEach(async () => (ledger = await openLedger()));
  afterEach(() => ledger.close());

  const charter = (id: string) =>
    ledger.give('charterProgram', { id, name: id.toUpperCase(), goals: ['Health'] });
  const addSite = (program: string, id: string) =>
    ledger.give('addSite', { program, id, name: id });

  it('is told that the program moved, by which facts and to which position, and nothing more', async () => {
    await charter('north');
    await charter('south');
    await ledger.look('north', 'id');
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: webSocketWith(await ledger.everyone.authorization()),
    });
    const query = 'subscription { programChanged(program: "north") { program position types } }';
    const moves = client.iterate<{ programChanged: object }>({ query });
    const first = moves.next();
    // The subscription is there as soon as a move of north is told; those of south never are.
    let told = false;
    void first.then(() => (told = true));
    let receipt = await addSite('south', 'none');
    for (let n = 1; !told; n += 1) {
      receipt = await addSite('north', `site-${n}`);
      await ledger.look('north', 'id');
    }
    const { value } = await first;
    expect(value.data.programChanged).toMatchObject({ program: 'north', types: ['SiteAdded'] });
    expect(value.data.programChanged.position <= receipt.position).toBe(true);
    await moves.return?.();
    await client.dispose();
  });

  it('lists what changed since a position, in pages, with who, why and both times', async () => {
    const { position } = await charter('north');
    await addSite('north', 'main');
    await ledger.give('amendGoal', {
      program: 'north',
      goal: 'goal-1',
      text: 'Better health',
      reason: 'Clearer',
      on: '2025-05-05',
      source: 'Minutes of May',
    });
    const fields = '{ type record { kind id } actor reason source effectiveAt data }';
    const ask = (page: string) =>
      ledger.look(
        'north',
        `changes(since: "${position}", ${page}) {
           totalCount nodes ${fields} pageInfo { hasNextPage endCursor } }`,
      );
    const { changes: first } = await ask('first: 1');
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([{ type: 'SiteAdded', actor: ledger.everyone.account }]);
    const { changes: second } = await ask(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes).toEqual([
      {
        type: 'GoalAmended',
        record: { kind: 'program', id: 'north' },
        actor: ledger.everyone.account,
        reason: 'Clearer',
        source: 'Minutes of May',
        effectiveAt: '2025-05-05T00:00:00.000Z',
        data: { goal: 'goal-1', text: 'Better health', version: 2, reason: 'Clearer' },
      },
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('tells the whole history of a record, and as of a moment only what was known', async () => {
    const { position } = await charter('north');
    await addSite('north', 'main');
    const now = await ledger.look('north', 'history(of: "north") { type }');
    expect(now.history).toEqual([{ type: 'ProgramChartered' }, { type: 'SiteAdded' }]);
    const then = await ledger.look('north', 'history(of: "north") { type }', { asOf: position });
    expect(then.history).toEqual([{ type: 'ProgramChartered' }]);
  });

  it('answers again from what it answered, until the log moves', async () => {
    await charter('north');
    const ask = async () => {
      const { port } = ledger.app.getHttpServer().address() as { port: number };
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: await ledger.everyone.authorization(),
        },
        body: JSON.stringify({ query: '{ program(id: "north") { sites { id } } }' }),
      });
      const { data } = (await answer.json()) as { data: { program: { sites: object[] } } };
      return { kept: answer.headers.get('x-plumbline-answer'), sites: data.program.sites };
    };
    await ledger.look('north', 'id');
    expect(await ask()).toEqual({ kept: null, sites: [] });
    expect(await ask()).toEqual({ kept: 'kept', sites: [] });
    await addSite('north', 'main');
    await ledger.look('north', 'id');
    expect(await ask()).toEqual({ kept: null, sites: [{ id: 'main' }] });
  });
});
