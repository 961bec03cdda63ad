import { CommandBus } from '@nestjs/cqrs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { openAccessDatabase } from '@plumbline/access';
import { Person, tellDemo } from '@plumbline/cases';
import { Clock, dataFiles, SqliteEventStore, START, streamParts } from '@plumbline/event-store';
import { openSqliteViews, Runner } from '@plumbline/read-models';
import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../../apps/api/src/create-api';
import { views } from '../../../apps/api/src/slices';
import { compareViews } from '../../../apps/cli/src/verify-views';
import { sabotage, type Sabotage } from './sabotage';
import type { Known } from './values';

const HARBORVIEW = 'harborview';
/** Files in memory, where there are any: whether it writes is asked here, not whether it lasts. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const ID_SHAPE = /^[a-z0-9][a-z0-9-]{1,63}$/;

/** The server that is fuzzed, with the demo on a log in files. */
export async function openVictim() {
  const folder = mkdtempSync(join(PLACE, 'plumbline-fuzz-'));
  const files = dataFiles(folder);
  const clock = new Clock();
  const store = SqliteEventStore.open({ file: files.events, clock });
  const database = openSqliteViews(files.views);
  const access = await openAccessDatabase(files.access);
  const keeping = { store, database, access, clock };
  const app = await createApi(keeping, {
    quiet: true,
    explorer: true,
    requestsPerMinute: Infinity,
  });
  app.useLogger(false);
  await tellDemo({ store, clock, bus: app.get(CommandBus) });
  await app.get(Runner).reached(await store.head(), Infinity);
  const everyone = new Person(app);
  const known = await knownOf(store);
  for (const voice of known.ids.get('stakeholder') ?? [])
    await everyone.speakFor(HARBORVIEW, voice);
  const authorization = await everyone.authorization();
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const log = new Database(files.events, { readonly: true });

  return {
    address: `http://127.0.0.1:${port}/graphql`,
    authorization,
    schema: app.get(GraphQLSchemaHost).schema,
    known,
    /** Breaks it on purpose; answers what takes that back. */
    sabotage: (how: Sabotage) => sabotage(app, how),
    /** Changes with every byte that is written to the log. */
    fingerprint(): string {
      const bytes = [files.events, `${files.events}-wal`].map((file) => {
        const found = statSync(file, { bigint: true, throwIfNoEntry: false });
        return found ? `${found.size} ${found.mtimeNs}` : 'none';
      });
      return [log.pragma('data_version', { simple: true }), ...bytes].join(' ');
    },
    /** Where the views differ from a replay of the log; empty when `plumbline verify` passes. */
    async verified(): Promise<string[]> {
      await app.get(Runner).reached(await store.head(), Infinity);
      const found = await compareViews(store, database, views);
      return found.views.flatMap(({ view, differences, parked }) => [
        ...differences.map(({ at, how: differs }) => `verify: ${view} ${at} ${differs}`),
        ...parked.map((id) => `verify: ${view} parked ${id}`),
      ]);
    },
    async close() {
      log.close();
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Victim = Awaited<ReturnType<typeof openVictim>>;

/** What the log speaks of: every id, by the name of the field or the kind of record that holds it. */
async function knownOf(store: SqliteEventStore): Promise<Known> {
  const ids = new Map<string, Set<string>>();
  const positions: string[] = [];
  const note = (name: string, value: unknown): void => {
    if (Array.isArray(value)) return value.forEach((item) => note(name, item));
    if (typeof value !== 'string' || !ID_SHAPE.test(value)) return;
    for (const key of [name, 'id']) ids.set(key, (ids.get(key) ?? new Set()).add(value));
  };
  for await (const { stream, position, data, onBehalfOf } of store.readAll(START)) {
    const { kind, id } = streamParts(stream);
    note(kind, id);
    note('by', onBehalfOf);
    for (const [name, value] of Object.entries(data as object)) note(name, value);
    positions.push(position);
  }
  return {
    program: HARBORVIEW,
    ids: new Map([...ids].map(([name, found]) => [name, [...found]])),
    positions: positions.filter((_, n) => n % 40 === 0),
  };
}
