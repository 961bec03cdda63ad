import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { tellDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { KnownError, Unavailable } from '@plumbline/event-store';
import { Runner } from '@plumbline/read-models';
import { join } from 'node:path';
import { readConfiguration } from './configuration';
import { createApi } from './create-api';
import { ledgerInFolder } from './ledger-in-folder';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const { port, host, data, empty, patientData } = configuration;
  const ledger = await ledgerInFolder(data);
  const { store, clock } = ledger;
  const app = await createApi({ ...ledger, patientData }, { pages: PAGES });
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
  console.error(error instanceof KnownError ? error.message : error);
  process.exit(1);
});
