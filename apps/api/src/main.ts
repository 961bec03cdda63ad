import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { tellDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import {
  Clock,
  DataFolder,
  KnownError,
  SqliteEventStore,
  Unavailable,
} from '@plumbline/event-store';
import { openPostgresViews, openSqliteViews, Runner, ViewsAway } from '@plumbline/read-models';
import { join } from 'node:path';
import { readConfiguration } from './configuration';
import { createApi } from './create-api';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const { port, host, data, views, empty } = readConfiguration(process.env, process.argv.slice(2));
  const clock = new Clock();
  const folder = DataFolder.own(data, clock);
  const store = SqliteEventStore.open({ file: folder.events, clock });
  const database = views ? openPostgresViews(views) : openSqliteViews(folder.views);
  const release = () => folder.release();
  const app = await createApi({ store, database, clock, release }, { pages: PAGES });
  if (!empty && (await tellDemo({ store, clock, bus: app.get(CommandBus) }))) {
    await app.get(Runner).reached(await store.head(), Infinity);
  }
  app.get(Sweeper).start();
  await listen(app, port, host);
  const { port: taken } = app.getHttpServer().address() as { port: number };
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  console.log(`Plumbline serves ${data}`);
  console.log(`  start page   ${address}/`);
  console.log(`  explorer     ${address}/explorer/`);
  console.log(`  GraphQL      ${address}/graphql`);
}

async function listen(app: NestExpressApplication, port: number, host: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Unavailable(`Port ${port} is taken; stop who has it, or set PORT to another one.`);
  }
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});

function sentenceOf(error: unknown): unknown {
  if (error instanceof ViewsAway) {
    return `PLUMBLINE_VIEWS: the database cannot be used: ${error.reason}`;
  }
  return error instanceof KnownError ? error.message : error;
}
