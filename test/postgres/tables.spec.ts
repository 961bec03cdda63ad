import { Logger } from '@nestjs/common';
import { Clock, MemoryEventStore } from '@plumbline/event-store';
import {
  createBookkeeping,
  openPostgresViews,
  READER_ROLE,
  rebuild,
  Runner,
  StoredDocuments,
} from '@plumbline/read-models';
import { Client } from 'pg';
import { send } from '../proofs/crash/send';
import { numbers } from '../proofs/crash/views';
import { PostgresServer } from './server';
import { freshSchema, openViewsForTest } from './views';

const TIMES = 5;

async function storeWithFacts() {
  const store = new MemoryEventStore(new Clock());
  await send(store, { id: 'one', stream: '1', expected: 'any', count: 2 });
  return store;
}

describe('The tables of the views', () => {
  it('can be made by several at the same time', async () => {
    const schema = freshSchema();
    const several = Array.from({ length: TIMES }, () => openViewsForTest(undefined, schema));
    await Promise.all(several.map(createBookkeeping));
    await Promise.all(several.map((database) => database.destroy()));
  });

  it('can be read at every moment while they are made anew', async () => {
    const store = await storeWithFacts();
    const database = openViewsForTest();
    await createBookkeeping(database);
    await rebuild(store, database, numbers);
    const documents = new StoredDocuments(database);
    const moment = { program: 'crash', today: '2026-03-01' };
    let isRebuilding = true;
    const seen = new Set<number | undefined>();
    const reading = Array.from({ length: TIMES }, async () => {
      while (isRebuilding) seen.add((await documents.one(numbers, moment, '1'))?.facts);
    });
    for (let times = 0; times < TIMES; times += 1) await rebuild(store, database, numbers);
    isRebuilding = false;
    await Promise.all(reading);
    expect([...seen]).toEqual([2]);
    await database.destroy();
  });

  it('find nothing under an id that no database can keep, as in SQLite', async () => {
    const database = openViewsForTest();
    await createBookkeeping(database);
    await rebuild(await storeWithFacts(), database, numbers);
    const moment = { program: 'crash', today: '2026-03-01' };
    for (const id of ['\0', '1\0', '\ud800']) {
      expect(await new StoredDocuments(database).one(numbers, moment, id)).toBeUndefined();
    }
    await database.destroy();
  });
});

describe('An owner of the tables', () => {
  let server: PostgresServer;
  let warned: jest.SpyInstance;
  beforeAll(async () => (server = await PostgresServer.start()));
  afterAll(() => server.remove());
  beforeEach(() => (warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation()));
  afterEach(() => jest.restoreAllMocks());

  async function viewsOf(owner: string, rights: string): Promise<boolean> {
    const client = new Client(server.address());
    await client.connect();
    await client.query(`create role ${owner} login ${rights}`);
    await client.query(`create schema ${owner} authorization ${owner}`);
    const database = openPostgresViews(`${server.address(owner)}?schema=${owner}`);
    const runner = new Runner(await storeWithFacts(), database, [numbers]);
    await runner.start();
    await runner.stop();
    await database.destroy();
    const { rows } = await client.query(`select from pg_roles where rolname = '${READER_ROLE}'`);
    await client.end();
    return rows.length > 0;
  }

  it('who may make no roles keeps views all the same, and is told what an administrator has to run', async () => {
    expect(await viewsOf('plain', 'nocreaterole')).toBe(false);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining(`"create role ${READER_ROLE}"`));
  });

  it('who may make roles makes the one of the readers', async () => {
    expect(await viewsOf('maker', 'createrole')).toBe(true);
    expect(warned).not.toHaveBeenCalled();
  });
});
