import { parseArgs } from 'node:util';
import { fuzz } from './rounds';
import { CONTROLS, type Sabotage } from './sabotage';
import { openVictim } from './victim';

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
  const victim = await openVictim();
  try {
    const report = await fuzz(victim, { requests, seed, tell: console.log });
    console.log(report);
    let green = report.faults.length === 0 && report.accepted > 0;
    const few = { requests: 8, seed };
    for (const [control, found] of Object.entries(CONTROLS)) {
      const { faults } = await fuzz(victim, { ...few, sabotage: control as Sabotage });
      console.log(`negative control, ${control}: ${faults.length} faults, as there must be some`);
      green &&= faults.some((fault) => found.test(fault));
    }
    const { faults } = await fuzz(victim, { ...few, sabotage: 'waits for the machine' });
    console.log(`what only waits for the machine: ${faults.length} faults, as there must be none`);
    process.exitCode = green && faults.length === 0 ? 0 : 1;
  } finally {
    await victim.close();
  }
}

void main();
