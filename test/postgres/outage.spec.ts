import { openAccessDatabase } from '@plumbline/access';
import { Person } from '@plumbline/cases';
import { Logger } from '@nestjs/common';
import { Clock, MemoryEventStore } from '@plumbline/event-store';
import { openPostgresViews, Runner, ViewsAway, type ViewDatabase } from '@plumbline/read-models';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import request from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { compareViews } from '../../apps/cli/src/verify-views';
import { send } from '../proofs/crash/send';
import { numbers } from '../proofs/crash/views';
import { PostgresServer } from './server';
import { freshSchema } from './views';

const WITHIN_MS = 120_000;

let server: PostgresServer;
let database: ViewDatabase;
let address: string;
let store: MemoryEventStore;
let told: jest.SpyInstance;

beforeAll(async () => (server = await PostgresServer.start()));
afterAll(() => server.remove());
beforeEach(() => {
  told = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
  address = `${server.address()}?schema=${freshSchema()}`;
  database = openPostgresViews(address);
  store = new MemoryEventStore(new Clock());
});
afterEach(async () => {
  await database.destroy();
  jest.restoreAllMocks();
});

const note = () => send(store, { id: randomUUID(), stream: '1', expected: 'any', count: 2 });
const warnings = () => told.mock.calls.map(([line]) => String(line));

/** A runner that follows, after two facts. */
async function following(): Promise<Runner> {
  await note();
  const runner = new Runner(store, database, [numbers]);
  await runner.start();
  return runner;
}

/** Every fact once, rows and checkpoint as a replay has them. */
async function assertWhole(facts: number): Promise<void> {
  const [found] = (await compareViews(store, database, [numbers])).views;
  expect(found).toMatchObject({ differences: [], parked: [], position: await store.head() });
  const { rows } = await asOwner((client) => client.query('select document from numbers'));
  expect(rows).toMatchObject([{ document: { facts } }]);
}

async function asOwner<Result>(act: (client: Client) => Promise<Result>): Promise<Result> {
  const { searchParams } = new URL(address);
  const client = new Client({
    connectionString: server.address(),
    options: `-c search_path=${searchParams.get('schema')}`,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Holds the checkpoints until a batch waits for them, so that what is done then comes in its middle. */
async function inTheMiddleOfABatch(act: (client: Client, batch: number) => Promise<unknown>) {
  await asOwner(async (client) => {
    await client.query('begin');
    await client.query('select from checkpoints for update');
    await note();
    await act(client, await waitingBatch());
  });
}

/** Asked by another connection: within a transaction the activity always looks the same. */
function waitingBatch(): Promise<number> {
  return asOwner(async (client) => {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'plumbline'
         and wait_event_type = 'Lock' and query like 'update%'`,
      );
      if (rows[0]) return rows[0].pid;
      await sleep(10);
    }
  });
}

describe('A batch that is broken off in its middle', () => {
  it('is taken again after its connection was ended, each fact once', async () => {
    const runner = await following();
    await inTheMiddleOfABatch(async (client, batch) => {
      await client.query('select pg_terminate_backend($1)', [batch]);
      await waitingBatch();
      await client.query('commit');
    });
    await runner.caughtUp(WITHIN_MS);
    await assertWhole(4);
    await runner.stop();
    expect(warnings()).toEqual([
      expect.stringMatching(/^The views wait, for their database is away: ./),
      'The database of the views is back; they catch up.',
    ]);
  });

  it.each(['SIGINT', 'SIGQUIT'] as const)(
    'is taken again after the server was stopped by %s and started, each fact once',
    async (signal) => {
      const runner = await following();
      await inTheMiddleOfABatch(() => server.stop(signal));
      await note();
      await server.start();
      await runner.caughtUp(WITHIN_MS);
      await assertWhole(6);
      await runner.stop();
      expect(warnings()).toHaveLength(2);
    },
  );

  it('is left undone where the runner is stopped while the database is away, without a failure', async () => {
    const runner = await following();
    await server.stop();
    await note();
    while (warnings().length === 0) await sleep(10);
    await runner.stop();
    expect(runner.stoppedBy).toBeUndefined();
    await server.start();
    await new Runner(store, database, [numbers]).start();
    await assertWhole(4);
  });
});

describe('While the database of the views is away', () => {
  it('facts go on being stored, the lag grows and tells why, questions are told to come later; then all is caught up', async () => {
    const clock = new Clock();
    clock.pretend('2026-03-01T10:00:00.000Z');
    const log = new MemoryEventStore(clock);
    const views = openPostgresViews(address);
    const access = await openAccessDatabase(':memory:');
    const keeping = { store: log, database: views, access, clock };
    const app = await createApi(keeping, { quiet: true });
    const everyone = new Person(app);
    const ask = async (query: string) => {
      const { body } = await request(app.getHttpServer())
        .post('/graphql')
        .set('authorization', await everyone.authorization())
        .send({ query });
      return body;
    };
    const charter = (id: string) =>
      ask(`mutation { charterProgram(input: { id: "${id}", name: "${id}", goals: ["Fewer errors"] })
           { id position } }`);
    const runner = app.get(Runner);
    await charter('north');
    await runner.caughtUp();
    await server.stop('SIGQUIT');

    const { data } = await charter('south');
    expect(data.charterProgram).toMatchObject({ id: 'south', position: await log.head() });
    clock.pretend('2026-03-01T11:00:00.000Z');
    while (warnings().length === 0) await sleep(10);
    expect(await runner.lag()).toMatchObject({
      state: 'behind',
      seconds: 3600,
      reason: 'The views cannot be reached right now; ask again in a moment.',
    });
    const { errors } = await ask('{ program(id: "north") { name } }');
    expect(errors).toMatchObject([
      {
        message: 'The views cannot be reached right now; ask again in a moment.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);

    await server.start();
    await runner.caughtUp(WITHIN_MS);
    expect(await runner.lag()).toMatchObject({ state: 'caughtUp', reason: undefined });
    expect(await ask('{ program(id: "south") { name } }')).toEqual({
      data: { program: { name: 'south' } },
    });
    await app.close();
  });

  it('no runner starts, and whoever starts one is told why', async () => {
    const heard = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    await server.stop();
    const starting = new Runner(store, database, [numbers]).start();
    await expect(starting).rejects.toBeInstanceOf(ViewsAway);
    await expect(starting).rejects.toMatchObject({ reason: expect.stringContaining('REFUSED') });
    expect(heard).toHaveBeenCalledTimes(1);
    await server.start();
  });
});
