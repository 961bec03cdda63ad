import { parseArgs } from 'node:util';
import { mutations } from './mutations';
import { suite } from './suite';
import { tableOf, textOf } from './table';

/**
 * Proof: the event store keeps its contract on every back end, and the suite that says so fails when
 * the double of KurrentDB breaks a rule. Prints which case ran where; exits with 1 on a case that
 * failed or is missing, on any other test of the event store that failed, and on a broken rule that
 * nobody noticed. A real server is asked only where `KURRENTDB_URL` is set.
 *
 * `npm run proof:contract`, or without the broken rules: `npm run proof:contract -- --table`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { table: { type: 'boolean', default: false } } });
  const hasServer = Boolean(process.env.KURRENTDB_URL);
  const tried = await suite(['libs/event-store/src']);
  const table = tableOf(tried, hasServer);
  console.log(textOf(table));
  if (!hasServer) console.log('\nreal server: not run, set KURRENTDB_URL');
  const failed = tried.filter(({ status }) => status === 'failed');
  for (const { titles } of failed) console.log(`FAILED: ${titles.join(' > ')}`);
  const missed = table.flat().some(({ miss }) => miss) || failed.length > 0;
  const unnoticed = values.table ? false : await brokenUnnoticed();
  process.exitCode = missed || unnoticed ? 1 : 0;
}

async function brokenUnnoticed(): Promise<boolean> {
  console.log('\nthe double breaks a rule: tests that notice (facts of the server, contract)');
  const all = await mutations(({ rule, byFacts, byContract }) =>
    console.log(`${String(byFacts).padStart(3)} ${String(byContract).padStart(3)}  ${rule}`),
  );
  return all.some(({ byFacts, byContract }) => byFacts + byContract === 0);
}

void main();
