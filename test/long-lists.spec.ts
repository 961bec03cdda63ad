import { join } from 'node:path';
import { documentsIn } from '../apps/dashboard/sent-documents';
import { openLedger, type Ledger } from './ledger';

const documents = documentsIn(join(__dirname, '../apps/dashboard/src'));
const MANY = 120;
const ids = Array.from({ length: MANY }, (_, n) => `r${n + 1}`);
const last = `r${MANY}`;

/** What each kind of record begins with. */
const begun: Readonly<Record<string, object>> = {
  raiseRedFlag: {
    by: 'him',
    seen: 'No work queue',
    where: 'HIM',
    threatens: 'Fewer errors',
    factor: 'himReadiness',
    category: 'himWorkflow',
    severity: 'high',
    outsideScope: false,
    sureness: 8,
    disclosure: 'named',
  },
  registerRisk: { by: 'him', title: 'Interfaces come late', category: 'himWorkflow', kind: 'risk' },
  requestCommitment: {
    by: 'him',
    customer: 'him',
    performer: 'it',
    text: 'Interface',
    conditions: ['Tested'],
    factors: ['himReadiness'],
    dueOn: '2026-04-01',
  },
  registerStakeholder: { name: 'A clinic', kind: 'department' },
};

describe('In a program with more records than one page of a list has', () => {
  let ledger: Ledger;
  let head: string;
  beforeAll(async () => {
    ledger = await openLedger();
    ledger.clock.pretend('2026-03-02T09:00:00.000Z');
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    for (const id of ['him', 'it'])
      await ledger.give('registerStakeholder', { program: 'north', id, name: id, kind: 'person' });
    for (const [mutation, input] of Object.entries(begun))
      for (const id of ids) await ledger.give(mutation, { program: 'north', id, ...input });
    head = await ledger.store.head();
  });
  afterAll(() => ledger.close());

  const ask = (path: string, said: object) =>
    ledger.ask(documents.get(`${path}.graphql`)!.sent!.text, {
      program: 'north',
      after: head,
      ...said,
    });

  it.each([
    ['pages/risks/flag', 'flag'],
    ['pages/risks/risk', 'risk'],
    ['pages/commitments/commitment', 'commitment'],
    ['pages/commitments/stakeholder', 'stakeholder'],
  ])(
    'the card of the last one opens, and of one that is not there nothing: %s',
    async (path, field) => {
      const { data, errors } = await ask(path, { id: last });
      expect(errors).toBeUndefined();
      expect(data.program[field].id).toBe(last);
      const none = await ask(path, { id: 'nobody' });
      expect(none.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    },
  );

  /** The ids that a list has, read as its document says: behind the last row of each page. */
  async function read(path: string, list: string): Promise<string[]> {
    const found: string[] = [];
    let behind: string | undefined;
    do {
      const { data } = await ask(path, { [`${list}Behind`]: behind });
      const { nodes, goesOn, totalCount = MANY } = data.program[list];
      expect(totalCount).toBe(MANY);
      found.push(...nodes.map(({ id }: { id: string }) => id));
      behind = goesOn.hasNextPage ? goesOn.endCursor : undefined;
    } while (behind);
    return found;
  }

  it.each([
    ['every row of a list', 'pages/risks/flags', 'flags'],
    ['every row of a list beside another', 'pages/risks/register', 'risks'],
    ['every choice of a form', 'log/commitments/commitment-names', 'commitments'],
  ])('behind the last row of a page is the next, so that a page has %s', async (_, path, list) => {
    expect((await read(path, list)).toSorted()).toEqual(ids.toSorted());
  });
});
