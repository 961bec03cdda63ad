import { openAccessDatabase } from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { tellDemo } from '@plumbline/cases';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { Clock, MemoryEventStore, START } from '@plumbline/event-store';
import { CharterProgram } from '@plumbline/programs';
import {
  openPostgresViews,
  READER_ROLE,
  rebuild,
  Runner,
  type ViewDatabase,
} from '@plumbline/read-models';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createApi } from '../../apps/api/src/create-api';
import { views } from '../../apps/api/src/slices';
import { freshSchema } from './views';

const page = readFileSync(join(__dirname, '../../docs/tables.md'), 'utf8');
const [setUp, ...examples] = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql]) => sql!);
const forReports = views.filter((view) => view.forReports).map(({ name }) => name);
const kept = views.filter((view) => !view.forReports).map(({ name }) => name);
const server = process.env['PLUMBLINE_TEST_POSTGRES'];
const schema = freshSchema();

let app: NestExpressApplication;
let store: MemoryEventStore;
let database: ViewDatabase;
let owner: Client;
let ana: Client;

beforeAll(async () => {
  const clock = new Clock();
  store = new MemoryEventStore(clock);
  database = openPostgresViews(`${server}?schema=${schema}`);
  const access = await openAccessDatabase(':memory:');
  app = await createApi({ store, database, access, clock }, { quiet: true });
  const bus = app.get(CommandBus);
  await tellDemo({ store, clock, bus });
  const other = toCommand(CharterProgram, { id: 'other', name: 'Other', goals: ['Fewer errors'] });
  await asCaller({ actor: 'test', trusted: true }, () => bus.execute(other));
  await app.get(Runner).caughtUp();
  owner = await connected(server!);
  await owner.query(
    setUp!.replaceAll('plumbline;', `${schema};`).replaceAll('plumbline.', `${schema}.`),
  );
  for (const table of forReports.filter((name) => name !== 'programs')) {
    await owner.query(`insert into ${table} select 'other', id, "order", document from ${table}`);
  }
  ana = await connected(server!.replace('plumbline@', 'ana@'));
});
afterAll(async () => {
  await ana?.end();
  await owner?.end();
  await app?.close();
});

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, options: `-c search_path=${schema}` });
  await client.connect();
  return client;
}

const programsIn = async (table: string) => {
  const { rows } = await ana.query<{ program: string }>(`select distinct program from ${table}`);
  return rows.map(({ program }) => program);
};

describe('A reader', () => {
  it.each(examples)('may ask what the page of the tables shows: %s', async (sql) => {
    const { rows } = await ana.query(sql);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('finds every table on that page, and no other', () => {
    const shown = [...page.matchAll(/^\| `([a-z_]+)` +\| (?!the )/gm)].map(([, name]) => name!);
    expect(shown.toSorted()).toEqual([...forReports, 'checkpoints', 'readers'].toSorted());
  });

  it.each(forReports)(
    'sees only the granted programs, although there are others: %s',
    async (table) => {
      const { rows } = await owner.query(`select from ${table} where program = 'other'`);
      expect(rows.length).toBeGreaterThan(0);
      expect(await programsIn(table)).toEqual(['harborview']);
    },
  );

  it('sees the same after a table was made anew', async () => {
    const programs = views.find(({ name }) => name === 'programs')!;
    await rebuild(store, database, programs);
    expect(await programsIn('programs')).toEqual(['harborview']);
  });

  it('sees what the own team was granted, and nothing once it is taken back', async () => {
    await owner.query('create role team; grant team to ana');
    await owner.query(`insert into readers values ('team', 'other')`);
    expect((await programsIn('programs')).toSorted()).toEqual(['harborview', 'other']);
    await owner.query(`delete from readers where reader = 'team'`);
    expect(await programsIn('programs')).toEqual(['harborview']);
  });

  it.each([...kept, 'parked'])('cannot read what is kept for the product: %s', async (table) => {
    await expect(ana.query(`select * from "${table}"`)).rejects.toMatchObject({ code: '42501' });
  });

  it('finds nothing that was said in private', async () => {
    const dissent: string[] = [];
    for await (const { type, data } of store.readAll(START)) {
      const said = data as { dissent?: string };
      if (type === 'ConfidenceGiven' && said.dissent) dissent.push(said.dissent);
    }
    expect(dissent.length).toBeGreaterThan(0);
    for (const table of forReports) {
      const { rows } = await owner.query(`select document::text as said from ${table}`);
      const text = rows.map(({ said }) => said).join('\n');
      expect(text).not.toMatch(/"(privately|raiser|raiserRole)":/);
      for (const word of dissent) expect(text).not.toContain(JSON.stringify(word));
    }
  });

  it.each([
    `insert into readers values ('ana', 'other')`,
    `update programs set program = 'harborview'`,
    'delete from programs',
    'truncate programs',
    'drop table programs',
    'alter table programs disable row level security',
    'drop policy own_programs on programs',
    'create table mine (id text)',
    `update checkpoints set position = ''`,
    'set row_security = off; select * from programs',
    'set role plumbline',
  ])('can change nothing: %s', async (sql) => {
    await ana.query('set default_transaction_read_only = off');
    await expect(ana.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await programsIn('programs')).toEqual(['harborview']);
    const { rows } = await owner.query('select distinct program from programs order by program');
    expect(rows).toEqual([{ program: 'harborview' }, { program: 'other' }]);
  });

  it('sees other programs where row security is switched off: it is what keeps them apart', async () => {
    await owner.query('alter table programs disable row level security');
    expect((await programsIn('programs')).toSorted()).toEqual(['harborview', 'other']);
    await owner.query('alter table programs enable row level security');
    expect(await programsIn('programs')).toEqual(['harborview']);
  });

  it('without a grant sees nothing', async () => {
    await owner.query(`create role ben login in role ${READER_ROLE}`);
    const ben = await connected(server!.replace('plumbline@', 'ben@'));
    expect((await ben.query('select 1 from programs')).rows).toEqual([]);
    expect((await ben.query('select 1 from readers')).rows).toEqual([]);
    await ben.end();
  });
});
