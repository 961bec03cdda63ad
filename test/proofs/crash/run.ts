import { parseArgs } from 'node:util';
import { crashRounds } from './rounds';
import { checkNumbers } from './views';

/**
 * Proof: what was acknowledged survives kill -9, and the views equal a replay. Exits with 1 when something was lost, doubled or
 * torn, and also when the negative control, a store that answers too early, is not found out.
 *
 * `npm run proof:crash -- --rounds 50 --seed 1`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
  const rounds = Number(values.rounds);
  console.log(`kill -9, ${rounds} rounds, seed ${seed}`);
  const report = await crashRounds({ rounds, seed, checkViews: checkNumbers, tell: console.log });
  console.log(report);
  const control = await crashRounds({ rounds: 1, seed, hasty: true });
  console.log(`negative control: ${control.faults.length} faults found, as there must be some`);
  const green = report.faults.length === 0 && report.acknowledged > 0;
  process.exitCode = green && control.faults.length > 0 ? 0 : 1;
}

void main();
