import { Person } from '@plumbline/cases';
import { openLedger, type Ledger } from './ledger';

/** One server for all of them, so that the journey is short where it goes over a wire, too. */
describe('A program through GraphQL', () => {
  let ledger: Ledger;
  beforeAll(async () => (ledger = await openLedger()));
  afterAll(() => ledger.close());

  const charter = { id: 'north', name: 'North', goals: ['Fewer errors', 'Faster notes'] };

  it('pins its goals when it is chartered, and keeps the first words when one is amended', async () => {
    await ledger.give('charterProgram', { ...charter, on: '2024-01-10' });
    await ledger.give('amendGoal', {
      program: 'north',
      goal: 'goal-1',
      text: 'Fewer medication errors',
      reason: 'To be measurable',
      on: '2024-03-01',
    });
    const goals = '{ id goals { text pinnedOn version amendments { text since reason } } }'.slice(
      2,
      -2,
    );
    expect(await ledger.look('north', goals)).toEqual({
      id: 'north',
      goals: [
        {
          text: 'Fewer errors',
          pinnedOn: '2024-01-10',
          version: 2,
          amendments: [
            { text: 'Fewer medication errors', since: '2024-03-01', reason: 'To be measurable' },
          ],
        },
        { text: 'Faster notes', pinnedOn: '2024-01-10', version: 1, amendments: [] },
      ],
    });
    const before = await ledger.look('north', 'goals { version }', { on: '2024-02-01' });
    expect(before.goals[0].version).toBe(1);
  });

  it('answers a command that is sent again with the first receipt, and does it once', async () => {
    const once = { ...charter, id: 'south', commandId: 'once' };
    const first = await ledger.give('charterProgram', once);
    const again = await ledger.give('charterProgram', once);
    expect(again).toEqual(first);
    const other = ledger.give('charterProgram', { ...once, name: 'South' });
    await expect(other).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('refuses a second program with the id of a first', async () => {
    const east = { ...charter, id: 'east' };
    await ledger.give('charterProgram', east);
    await expect(ledger.give('charterProgram', east)).rejects.toThrow('already');
  });

  it('lists the programs of a member in pages by name', async () => {
    const member = new Person(ledger.app, 'ben', ['sponsor']);
    for (const name of ['Cedar', 'Ash', 'Birch']) {
      await ledger.give('charterProgram', { id: name.toLowerCase(), name, goals: ['Health'] });
      await member.join(name.toLowerCase());
    }
    await ledger.look('ash', 'id', {}, member);
    const page = async (after?: string) =>
      (
        await ledger.ask(
          `query ($after: String) { programs(first: 2, after: $after) {
             totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
          { after },
          member,
        )
      ).data.programs;
    const first = await page();
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ name: 'Ash' }, { name: 'Birch' }] });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ name: 'Cedar' }], pageInfo: { hasNextPage: false } });
  });

  it('tells nobody whether a program is missing or forbidden', async () => {
    const { errors } = await ledger.ask('{ program(id: "nowhere") { name } }');
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});
