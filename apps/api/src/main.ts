import { KnownError } from '@plumbline/event-store';
import { ViewsAway } from '@plumbline/read-models';
import { readConfiguration, type Configuration } from './configuration';
import { putDemoAside } from './put-demo-aside';
import { Serving, type Served } from './serving';
import { unknownIn, unknownSentence } from './settings/read-settings';
import { stopOnSignals } from './stop-on-signals';

/** Opens the ledger on its folder, loads the demo into an empty one, and serves it. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  for (const name of unknownIn(process.env)) console.warn(unknownSentence(name));
  if (configuration.reset) await putDemoAside(configuration.data);
  const serving = new Serving(configuration, end);
  await serving.open();
  const stopping = stopOnSignals(() => serving.close());
  try {
    await sayWhere(configuration, await serving.serve());
  } catch (error) {
    if (stopping.aborted) return;
    throw error;
  }
}

async function sayWhere(
  { host, data, signIn }: Configuration,
  { mode, port, explorer, first }: Served,
): Promise<void> {
  const here = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const address = signIn.address?.origin ?? here;
  console.log(`Plumbline serves ${data}`);
  console.log(`  start page   ${address}/`);
  if (explorer) console.log(`  explorer     ${address}/explorer/`);
  console.log(`  GraphQL      ${address}/graphql`);
  const key = mode === 'own' ? await first?.offer() : undefined;
  if (key) console.log(`  first administrator, once: ${address}/auth/first?key=${key}`);
}

main().catch(end);

function end(error: unknown): void {
  console.error(sentenceOf(error));
  process.exit(1);
}

function sentenceOf(error: unknown): unknown {
  if (error instanceof ViewsAway) {
    return `PLUMBLINE_VIEWS: the database cannot be used: ${error.reason}`;
  }
  return error instanceof KnownError ? error.message : error;
}
