import type { FirstRun, LedgerMode } from '@plumbline/access';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { isDemo } from '@plumbline/cases';
import { Sweeper } from '@plumbline/event-sourcing';
import { KnownError, Unavailable } from '@plumbline/event-store';
import { ViewsAway } from '@plumbline/read-models';
import { join } from 'node:path';
import { beginLedger } from './begin-ledger';
import { assertMayListen, readConfiguration, type Configuration } from './configuration';
import { createApi } from './create-api';
import { Readiness } from './http/readiness';
import { ledgerInFolder } from './ledger-in-folder';
import { unknownIn, unknownSentence } from './settings/read-settings';
import type { SignInParts } from './sign-in';
import { stopOnSignals } from './stop-on-signals';
import { Tracing } from './tracing/tracing';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const { port, host, data, log, views, key, empty, patientData, signIn } = configuration;
  for (const name of unknownIn(process.env)) console.warn(unknownSentence(name));
  const ledger = { ...(await ledgerInFolder(data, { log, views, key })), patientData };
  const explorer = configuration.explorer ?? (!empty && (await isDemo(ledger.store)));
  let first: FirstRun | undefined;
  const onSignIn = (parts: SignInParts) => (first = parts.first);
  const tracing = Tracing.begin(configuration.tracing);
  const app = await createApi(ledger, {
    ...configuration,
    tracing,
    explorer,
    pages: PAGES,
    onSignIn,
  });
  const stopping = stopOnSignals(async () => {
    app.get(Readiness).end();
    await app.close();
    await tracing?.end();
  });
  try {
    const mode = await beginLedger(app, ledger, empty);
    assertMayListen(host, mode, signIn.address);
    app.get(Sweeper).start();
    await listen(app, port, host);
    await sayWhere(app, { ...configuration, explorer }, signIn.address, mode, first);
  } catch (error) {
    if (stopping.aborted) return;
    throw error;
  }
}

async function sayWhere(
  app: NestExpressApplication,
  { host, data, explorer }: Configuration,
  known: URL | undefined,
  mode: LedgerMode,
  first: FirstRun | undefined,
): Promise<void> {
  const { port } = app.getHttpServer().address() as { port: number };
  const here = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const address = known?.origin ?? here;
  console.log(`Plumbline serves ${data}`);
  console.log(`  start page   ${address}/`);
  if (explorer) console.log(`  explorer     ${address}/explorer/`);
  console.log(`  GraphQL      ${address}/graphql`);
  const key = mode === 'own' ? await first?.offer() : undefined;
  if (key) console.log(`  first administrator, once: ${address}/auth/first?key=${key}`);
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
