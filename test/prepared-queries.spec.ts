import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printedSchema } from '../apps/api/src/printed-schema';
import { demoProgram, roles } from '../apps/dashboard/src/roles';
import { openLedger, type Ledger } from './ledger';

const dashboard = join(__dirname, '../apps/dashboard/src');
const prepared = readdirSync(join(dashboard, 'prepared-queries')).map((name) =>
  join('prepared-queries', name),
);
const textOf = (path: string) => readFileSync(join(dashboard, path), 'utf8');

const program = demoProgram;
const on = '2024-01-10';
const told: [mutation: string, input: object][] = [
  ['charterProgram', { id: program, name: 'Harborview', goals: ['Fewer errors'], on }],
  ['registerStakeholder', { program, id: 'him', name: 'HIM', kind: 'department', on }],
  ['registerStakeholder', { program, id: 'it', name: 'IT', kind: 'department', on }],
  [
    'planMilestone',
    { program, id: 'live', name: 'Go-live', kind: 'goLive', plannedOn: '2026-03-01', on },
  ],
  ['moveGoLive', { program, to: '2026-03-08', reason: 'Interfaces', on: '2024-02-01' }],
  [
    'requestCommitment',
    {
      program,
      id: 'interface',
      by: 'him',
      customer: 'him',
      performer: 'it',
      text: 'Interface of the transcription queue',
      conditions: ['Tested with 50 notes'],
      milestones: ['live'],
      dueOn: '2025-03-31',
      on,
    },
  ],
  ['promise', { program, id: 'interface', by: 'it', confidence: 8, on }],
  [
    'defineMeasure',
    { program, id: 'lines', name: 'Lines', unit: 'lines', direction: 'down', text: 'Lines', on },
  ],
  ['acceptBaseline', { program, id: 'lines', value: 100, on }],
  ['setTarget', { program, id: 'lines', value: 25, targetOn: '2025-12-31', on }],
  ['recordMeasurement', { program, id: 'lines', value: 90, on: '2024-03-31' }],
  [
    'recordClaim',
    { program, id: 'lines', figure: 'changePct', value: -12, decimals: 0, claimant: 'IT' },
  ],
  [
    'recordPromise',
    {
      program,
      id: 'fewer-lines',
      title: 'Fewer lines',
      quote: '75 % fewer lines',
      promiser: 'The vendor',
      document: 'Sales deck',
      value: -75,
      on,
    },
  ],
  ['acceptPromise', { program, id: 'fewer-lines', owner: 'him', on }],
  [
    'profileBenefit',
    {
      program,
      id: 'fewer-lines',
      class: 'nonFinancial',
      measure: 'lines',
      counting: 'attainment',
      reviewsOn: ['2026-12-31'],
      on,
    },
  ],
];

describe('A prepared query', () => {
  let schema: GraphQLSchema;
  let ledger: Ledger;

  beforeAll(async () => {
    schema = buildSchema(await printedSchema());
    ledger = await openLedger();
    for (const [mutation, input] of told) await ledger.give(mutation, input);
    await ledger.look(program, 'id');
  });
  afterAll(() => ledger.close());

  it('is there for each role, and for nobody else', () =>
    expect(prepared.map((path) => basename(path, '.graphql')).sort()).toEqual(
      roles.map(({ role }) => role).sort(),
    ));

  it.each(prepared)('asks only for what the API has: %s', (path) => {
    const wrong = validate(schema, parse(textOf(path)));
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });

  it.each(prepared)('is answered without an error and without a gap: %s', async (path) => {
    const { data, errors } = await ledger.ask(textOf(path));
    expect(errors).toBeUndefined();
    const [shown] = path.startsWith('start') ? data.programs.nodes : [data.program];
    expect(shown).toMatchObject({ name: 'Harborview' });
    const lists = Object.values(shown as Record<string, { nodes?: unknown[] } | null>)
      .map((value) => value?.nodes)
      .filter((nodes) => nodes !== undefined);
    expect(lists.every((nodes) => nodes.length === 1)).toBe(true);
  });

  it.each(prepared)(
    'opens in the explorer on the demo, and on another program when told: %s',
    async (path) => {
      const { errors } = await ledger.ask(textOf(path), { program: 'elsewhere' });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    },
  );

  it.each(prepared)('says in its first lines what it answers: %s', (path) =>
    expect(textOf(path)).toMatch(/^# .+/),
  );
});
