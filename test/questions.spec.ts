import { CommandBus } from '@nestjs/cqrs';
import { tellDemo } from '@plumbline/cases';
import { readFileSync } from 'node:fs';
import { openLedger, type Ledger } from './ledger';

/* eslint-disable @typescript-eslint/no-explicit-any */
type Item = Record<string, any>;

const ASKED = /^### (.+)$[^#]*?```graphql\n([^`]+)```/gm;
const questions = [...readFileSync('docs/questions.md', 'utf8').matchAll(ASKED)].map(
  ([, question, query]) => [question!, query!] as const,
);

/** What must hold of each answer, by what other queries say of the same program. */
const checks: Record<string, (answer: Item, look: (asked: string) => Promise<Item>) => unknown> = {
  'Will we go live on the date, what moved it last and by how much?': async (answer, look) => {
    const { milestones } = await look(
      'milestones(first: 100) { nodes { kind forecastOn moves { to days } } }',
    );
    const goLive = milestones.nodes.find(({ kind }: Item) => kind === 'goLive');
    expect(answer.goLiveOn).toBe(goLive.forecastOn);
    expect(answer.slip.lastGoLiveMove).toMatchObject(goLive.moves.at(-1));
  },
  'Which gate is next, and which criteria block it?': ({ gates }) => {
    const next = gates.nodes.find(({ declared }: Item) => !declared);
    expect(next.missingVotes.length + next.criteria.length).toBeGreaterThan(0);
    expect(
      next.criteria.some(({ status }: Item) => !['met', 'workedAround'].includes(status)),
    ).toBe(true);
  },
  'Which red flags are overdue?': ({ flags, flagFigures }) => {
    const overdue = flags.nodes.filter((flag: Item) => flag.overdue);
    expect(overdue.length).toBe(flagFigures.overdue);
    expect(overdue.every(({ owed, respondBy }: Item) => owed && respondBy)).toBe(true);
  },
  'Who has not answered a request?': ({ commitments }) => {
    const late = commitments.nodes.find(({ id }: Item) => id === 'late-charges');
    expect(late).toMatchObject({ awaiting: 'aldermoor' });
  },
  'Which of my workflows is not ready, and what evidence is missing?': async (
    { readiness },
    look,
  ) => {
    const { readinessBySite } = await look('readinessBySite { pack workflows }');
    const his = readinessBySite.filter(({ pack }: Item) => pack === 'him-workflows');
    expect(readiness).toHaveLength(
      his.reduce((sum: number, each: Item) => sum + each.workflows, 0),
    );
    expect(readiness.some((each: Item) => each.missingEvidence.length > 0)).toBe(true);
    expect(readiness.some((each: Item) => each.blockedReason)).toBe(true);
  },
  'What am I asked to accept or promise this week?': ({ desk }) =>
    expect(desk.map(({ kind }: Item) => kind)).toContain('vote'),
  'Which decisions were taken without HIM?': async ({ decisionsWithoutHim }, look) => {
    const { decisions } = await look('decisions(first: 100) { nodes { id touches himConsulted } }');
    const without = decisions.nodes.filter(
      ({ touches, himConsulted }: Item) => touches.includes('him') && !himConsulted,
    );
    const ids = (all: Item[]) => all.map(({ id }) => id).sort();
    expect(ids(decisionsWithoutHim)).toEqual(ids(without));
    expect(without.length).toBeGreaterThan(0);
  },
  'Which queues are off their baseline after the go-live?': (answer) =>
    expect(answer).toMatchObject({ status: 'preparing', recovery: [] }),
  'Which evidence expires?': ({ expiringEvidence }) => {
    const days = expiringEvidence.map(({ daysLeft }: Item) => daysLeft);
    expect(days.length).toBeGreaterThan(0);
    expect(Math.max(...days)).toBeLessThanOrEqual(60);
  },
  'What did I promise, and when is it due?': ({ commitments }) => {
    expect(commitments.nodes.length).toBeGreaterThan(0);
    expect(commitments.nodes.every(({ performer }: Item) => performer === 'tessaly')).toBe(true);
  },
  'What happened to each flag I raised?': async ({ desk }, look) => {
    const { flags } = await look('flags(first: 100) { nodes { id disclosure raisedBy } }');
    const mine = flags.nodes.filter(
      ({ disclosure, raisedBy }: Item) => disclosure === 'named' && raisedBy === 'tessaly-analyst',
    );
    const raised = desk.filter(({ kind }: Item) => kind === 'raised');
    expect(raised.map(({ record }: Item) => record.id).sort()).toEqual(
      mine.map(({ id }: Item) => id).sort(),
    );
    expect(raised.length).toBeGreaterThan(0);
  },
  'Which flags of others touch my area?': async ({ flags }, look) => {
    const { flagFigures } = await look('flagFigures { raised }');
    expect(flags.nodes).toHaveLength(flagFigures.raised);
    expect(flags.nodes.some(({ factor }: Item) => factor === 'training')).toBe(true);
  },
  'Who decides what is outside my scope?': ({ decisionRights }) =>
    expect(decisionRights.length).toBeGreaterThan(0),
  'Of what was promised, how much is realised, by class?': ({ benefits, benefitTotals }) => {
    for (const total of benefitTotals) {
      const all = benefits.nodes.filter((each: Item) => each.class === total.class);
      expect(all.length).toBeGreaterThanOrEqual(total.benefits);
    }
    expect(benefitTotals.length).toBeGreaterThan(1);
  },
  'Are we keeping our commitments, group by group?': ({ reliability }) => {
    expect(reliability[0].performer).toBeNull();
    expect(reliability.filter(({ n, shown }: Item) => n < 5 && shown !== null)).toEqual([]);
  },
  'What is needed from me today?': ({ desk }) =>
    expect(desk.map(({ kind }: Item) => kind)).toContain('vote'),
  'What changed since the last review?': ({ digest }) => {
    const counted = digest.groups.reduce((sum: number, { count }: Item) => sum + count, 0);
    expect(counted).toBe(digest.count);
    expect(digest.urgent.some(({ text }: Item) => /moved \d+ days later/.test(text))).toBe(true);
  },
  'Which benefits are at risk, and which three drivers cause it?': ({ benefitsAtRisk }) => {
    expect(benefitsAtRisk.length).toBeGreaterThan(0);
    expect(benefitsAtRisk.filter(({ drivers }: Item) => drivers.length > 3)).toEqual([]);
  },
  'Where do factors fall red, and where is what was declared not what computes?': ({
    alignment,
  }) => {
    const scores = alignment.cells.flatMap(({ score }: Item) => (score === null ? [] : [score]));
    expect(scores.length).toBeGreaterThan(0);
    expect(alignment.weakest.score).toBeGreaterThanOrEqual(Math.min(...scores));
  },
};

describe('A question that is to be answered within ten seconds', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
    const { app, clock, store } = ledger;
    await tellDemo({ bus: app.get(CommandBus), clock, store });
    await ledger.everyone.join('harborview');
    await ledger.ask(
      'query ($after: Position) { program(id: "harborview", after: $after) { id } }',
      {
        after: await store.head(),
      },
    );
  });
  afterAll(() => ledger?.close());

  it('has a check each, and there is no check without a question', () => {
    expect(questions.map(([question]) => question).sort()).toEqual(Object.keys(checks).sort());
  });

  it.each(questions)('%s', async (question, query) => {
    const { data, errors } = await ledger.ask(query);
    expect(errors).toBeUndefined();
    await checks[question]!(data.program, (asked) => ledger.look('harborview', asked));
  });
});
