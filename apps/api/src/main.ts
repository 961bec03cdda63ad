import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { isDemo, tellDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import {
  Clock,
  DataFolder,
  KnownError,
  SqliteEventStore,
  Unavailable,
} from '@plumbline/event-store';
import { openSqliteViews, Runner } from '@plumbline/read-models';
import { join } from 'node:path';
import { readConfiguration, type Configuration } from './configuration';
import { createApi } from './create-api';
import { Readiness } from './http/readiness';
import { stopOnSignals } from './stop-on-signals';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const { port, host, data, empty } = configuration;
  const clock = new Clock();
  const folder = DataFolder.own(data, clock);
  const store = SqliteEventStore.open({ file: folder.events, clock });
  const database = openSqliteViews(folder.views);
  const release = () => folder.release();
  const explorer = configuration.explorer ?? (!empty && (await isDemo(store)));
  const app = await createApi(
    { store, database, clock, release },
    { ...configuration, explorer, pages: PAGES },
  );
  const stopping = stopOnSignals(() => {
    app.get(Readiness).end();
    return app.close();
  });
  try {
    if (!empty && (await tellDemo({ store, clock, bus: app.get(CommandBus) }))) {
      await app.get(Runner).reached(await store.head(), Infinity);
    }
    app.get(Sweeper).start();
    await listen(app, port, host);
  } catch (error) {
    if (stopping.aborted) return;
    throw error;
  }
  sayWhere(app, configuration, explorer);
}

function sayWhere(
  app: NestExpressApplication,
  { host, data }: Configuration,
  explorer: boolean,
): void {
  const { port } = app.getHttpServer().address() as { port: number };
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`Plumbline serves ${data}`);
  console.log(`  start page   ${address}/`);
  if (explorer) console.log(`  explorer     ${address}/explorer/`);
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
  console.error(error instanceof KnownError ? error.message : error);
  process.exit(1);
});
