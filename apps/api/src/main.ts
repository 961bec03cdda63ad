import type { FirstRun } from '@plumbline/access';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Sweeper } from '@plumbline/event-sourcing';
import { KnownError, Unavailable } from '@plumbline/event-store';
import { join } from 'node:path';
import { assertMayListen, readConfiguration } from './configuration';
import { beginLedger } from './begin-ledger';
import { createApi } from './create-api';
import { ledgerInFolder } from './ledger-in-folder';
import { readSignInConfiguration, type SignInParts } from './sign-in';

const PAGES = join(__dirname, '../../../../apps/dashboard/dist');

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const { port, host, data, empty, patientData } = configuration;
  const signIn = readSignInConfiguration(process.env);
  const ledger = { ...(await ledgerInFolder(data)), patientData };
  let first: FirstRun | undefined;
  const onSignIn = (parts: SignInParts) => (first = parts.first);
  const app = await createApi(ledger, { pages: PAGES, signIn, onSignIn });
  const mode = await beginLedger(app, ledger, empty);
  assertMayListen(host, mode, signIn.address);
  app.get(Sweeper).start();
  await listen(app, port, host);
  const { port: taken } = app.getHttpServer().address() as { port: number };
  const here = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  const address = signIn.address?.origin ?? here;
  console.log(`Plumbline serves ${data}`);
  console.log(`  start page   ${address}/`);
  console.log(`  explorer     ${address}/explorer/`);
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
  console.error(error instanceof KnownError ? error.message : error);
  process.exit(1);
});
