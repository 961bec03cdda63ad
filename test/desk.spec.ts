import { CommandBus } from '@nestjs/cqrs';
import { demo, tell } from '@plumbline/cases';
import { openLedger, type Ledger } from './ledger';

describe('A desk and a digest through GraphQL', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger();
    at('2026-03-02T09:00:00.000Z');
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    for (const [id, kind, role] of PEOPLE) {
      await ledger.give('registerStakeholder', { program: 'north', id, name: id, kind, role });
    }
  });
  afterEach(() => ledger.close());

  const PEOPLE = [
    ['him', 'department', undefined],
    ['vendor', 'vendor', undefined],
    ['consultant', 'consultancy', 'Adviser'],
    ['chief', 'person', 'CIO'],
  ] as const;
  const at = (instant: string) => ledger.clock.pretend(instant);
  const give = (mutation: string, said: object) =>
    ledger.give(mutation, { program: 'north', ...said });
  const fields = 'id kind text dueOn overdue next record { kind id }';

  async function desk(stakeholder: string, time: object = {}) {
    const asked = `desk(stakeholder: "${stakeholder}") { ${fields} }`;
    return (await ledger.look('north', asked, time)).desk;
  }

  const request = () =>
    give('requestCommitment', {
      id: 'c1',
      by: 'him',
      customer: 'him',
      performer: 'vendor',
      text: 'The interface',
      conditions: ['Tested'],
      dueOn: '2026-03-20',
      milestones: ['go-live'],
    });
  const raise = (id: string, disclosure: string) =>
    give('raiseRedFlag', {
      id,
      by: 'consultant',
      seen: 'Release of information has no work queue',
      threatens: 'Fewer errors',
      category: 'himWorkflow',
      severity: 'extreme',
      outsideScope: true,
      sureness: 8,
      disclosure,
    });

  it('follow a commitment from desk to desk, until it lies on none', async () => {
    const seen = async () => ({
      vendor: (await desk('vendor')).map(({ kind }: { kind: string }) => kind),
      him: (await desk('him')).map(({ kind }: { kind: string }) => kind),
    });
    await request();
    expect(await seen()).toEqual({ vendor: ['reply'], him: ['owedToMe'] });
    await give('promise', { id: 'c1', by: 'vendor', confidence: 8 });
    expect(await desk('vendor')).toEqual([
      {
        id: 'owe/commitment/c1',
        kind: 'owe',
        text: 'The interface',
        dueOn: '2026-03-20',
        overdue: false,
        next: 'Do it by 2026-03-20, and declare it complete with evidence.',
        record: { kind: 'commitment', id: 'c1' },
      },
    ]);
    const promised = ledger.position;
    at('2026-03-23T09:00:00.000Z');
    expect(await desk('him')).toMatchObject([{ kind: 'owedToMe', overdue: true }]);
    await give('declareComplete', { id: 'c1', by: 'vendor', evidence: ['report.pdf'] });
    expect(await seen()).toEqual({ vendor: ['owe'], him: ['acceptance'] });
    await give('giveReason', { id: 'c1', by: 'vendor', reason: 'vendorDefect' });
    await give('declareSatisfied', { id: 'c1', by: 'him' });
    expect(await seen()).toEqual({ vendor: [], him: [] });
    expect(await desk('vendor', { asOf: promised })).toMatchObject([
      { kind: 'owe', overdue: false },
    ]);
  });

  it('show a flag to its raiser and to whom it goes, and give away nobody who wished not to be named', async () => {
    await raise('named', 'named');
    await raise('hidden', 'confidential');
    const idsFor = async (stakeholder: string, kind: string) =>
      (await desk(stakeholder))
        .filter((item: { kind: string }) => item.kind === kind)
        .map((item: { record: { id: string } }) => item.record.id)
        .sort();
    expect(await idsFor('consultant', 'raised')).toEqual(['named']);
    const digest = await ledger.look('north', 'digest(since: "2026-03-01") { urgent { text } }');
    expect(digest.digest.urgent).toHaveLength(2);
    expect(JSON.stringify(digest)).not.toMatch(/consultant|Adviser/);
  });

  it('tell what changed since a day or a position, what matters most first', async () => {
    const plan = { id: 'go-live', name: 'The go-live', kind: 'goLive', plannedOn: '2026-06-01' };
    await give('planMilestone', plan);
    await give('planMilestone', {
      id: 'test',
      name: 'The test',
      kind: 'milestone',
      plannedOn: '2026-05-01',
    });
    const before = ledger.position;
    await request();
    await give('moveGoLive', { to: '2026-06-15', reason: 'The test has failed.' });
    const digest = async (since: string, rest = '') =>
      (
        await ledger.look(
          'north',
          `digest(since: "${since}"${rest}) { count urgent { text urgent } groups { heading count items { text record { kind id } } } }`,
        )
      ).digest;
    const moved =
      'The go-live moved 14 days later, from 2026-06-01 to 2026-06-15: The test has failed.';
    expect(await digest(before!)).toEqual({
      count: 2,
      urgent: [{ text: moved, urgent: true }],
      groups: [
        {
          heading: 'Go-live and plan',
          count: 1,
          items: [{ text: moved, record: { kind: 'milestone', id: 'go-live' } }],
        },
        {
          heading: 'Commitments',
          count: 1,
          items: [
            {
              text: 'him asked vendor for "The interface" by 2026-03-20.',
              record: { kind: 'commitment', id: 'c1' },
            },
          ],
        },
      ],
    });
    const whole = await digest('2026-03-01', ', first: 1');
    expect(whole.groups.at(-1)).toMatchObject({ heading: 'Program and people', count: 6 });
    expect(whole.groups.every(({ items }: { items: unknown[] }) => items.length === 1)).toBe(true);
    expect(await digest(ledger.position!)).toEqual({ count: 0, urgent: [], groups: [] });
  });

  it.each([
    ['desk(stakeholder: "nobody") { id }', 'There is no "nobody" among the stakeholders.'],
    ['digest(since: "2026-03-01", first: 0) { count }', 'first: ask for 1 to 100 items.'],
    ['digest(since: "2026-03-01", first: 101) { count }', 'first: ask for 1 to 100 items.'],
    ['digest(since: "yesterday") { count }', 'AsOf'],
    ['digest(since: "j9999999999") { count }', 'Nothing was recorded at'],
  ])('refuse %s', async (asked, sentence) => {
    await expect(ledger.look('north', asked)).rejects.toThrow(sentence);
  });
});

describe('The desks and the digest of the demo', () => {
  const today = '2027-03-31';
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
    const { steps, source } = demo(today);
    await tell(steps, { bus: ledger.app.get(CommandBus), clock: ledger.clock, source });
    ledger.clock.pretend(`${today}T00:00:01.000Z`);
  });
  afterAll(() => ledger.close());

  it('have nothing twice, and each thing in its order', async () => {
    const { stakeholders } = await ledger.look(
      'harborview',
      'stakeholders(first: 100) { nodes { id } }',
    );
    for (const { id } of stakeholders.nodes) {
      const { desk } = await ledger.look(
        'harborview',
        `desk(stakeholder: "${id}") { id overdue dueOn }`,
      );
      const ids = desk.map((item: { id: string }) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      const order = desk.map(
        (item: { overdue: boolean; dueOn: string | null }) =>
          `${item.overdue ? 0 : 1} ${item.dueOn ?? '9999'}`,
      );
      expect(order).toEqual([...order].sort());
    }
  });

  it('tell in sentences without names of facts, and begin with the go-live', async () => {
    const { digest } = await ledger.look(
      'harborview',
      'digest(since: "2000-01-01", first: 100) { count groups { heading count items { text } } }',
    );
    const { changes } = await ledger.look('harborview', 'changes(first: 1) { totalCount }');
    expect(digest.count).toBeGreaterThan(200);
    expect(digest.count).toBeLessThanOrEqual(changes.totalCount);
    expect(digest.groups[0]).toMatchObject({ heading: 'Go-live and plan' });
    expect(digest.groups[0].items[0].text).toMatch(/moved \d+ days later/);
    const texts = digest.groups.flatMap(({ items }: { items: { text: string }[] }) => items);
    const bad = /undefined|null|NaN|\[object|[a-z][A-Z]{1}[a-z]+(Recorded|Raised|Moved)/;
    expect(texts.filter(({ text }: { text: string }) => bad.test(text))).toEqual([]);
  });
});
