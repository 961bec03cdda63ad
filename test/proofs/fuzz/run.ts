import { parseArgs } from 'node:util';
import { fuzz } from './rounds';
import type { Sabotage } from './sabotage';

const CONTROLS: readonly Sabotage[] = ['tells a path', 'breaks', 'writes although it refuses'];

/**
 * Proof: whatever is asked, the server neither breaks nor tells of its insides nor stalls; what it
 * refuses changes no byte of the log; what it accepts leaves views that equal a replay. Exits with 1 on
 * a fault, and also when a negative control is not found out.
 *
 * `npm run proof:fuzz -- --requests 20000 --seed 1`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const requests = Number(values.requests);
  console.log(`${requests} requests, seed ${seed}`);
  const report = await fuzz({ requests, seed, stalls: true, tell: console.log });
  console.log(report);
  let green = report.faults.length === 0 && report.accepted > 0;
  for (const sabotage of CONTROLS) {
    const { faults } = await fuzz({ requests: 50, seed, sabotage });
    console.log(`negative control, ${sabotage}: ${faults.length} faults, as there must be some`);
    green &&= faults.length > 0;
  }
  process.exitCode = green ? 0 : 1;
}

void main();
