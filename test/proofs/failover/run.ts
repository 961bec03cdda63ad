import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Story, type Report } from './story';

const MOST_SECONDS = 30;

/**
 * Proof: three api nodes, a PostgreSQL and a double of KurrentDB under load. The node that keeps the
 * views is killed, then another, then PostgreSQL is restarted, then the keeper is stopped for longer
 * than its lease. Nothing acknowledged is lost, nothing is applied twice, and each time all is back
 * within 30 seconds. A lease without fencing must be found out.
 *
 * What a command costs each process is measured before the first blow, and alone with `--blows none`;
 * `--charters 4` lets one of four commands charter a program, so that who sends is soon in many.
 *
 * `npm run proof:failover -- --rate 200 --calm 5 --steady 10`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rate: { type: 'string', default: '200' },
      charters: { type: 'string', default: '100' },
      calm: { type: 'string', default: '5' },
      steady: { type: 'string', default: '10' },
      blows: { type: 'string', default: 'all' },
    },
  });
  const plan = {
    perSecond: Number(values.rate),
    oneCharters: Number(values.charters),
    calm: Number(values.calm) * 1000,
    steady: Number(values.steady) * 1000,
    tell: (line: string) => console.log(`  ${line}`),
  };
  if (values.blows === 'none') {
    const calm = await Story.of('fenced', plan, async () => {});
    console.log(calm);
    process.exitCode = isGreen(calm) ? 0 : 1;
    return;
  }
  console.log('fenced');
  const report = await Story.of('fenced', plan, async (story) => {
    await story.killKeeper();
    await story.killOther();
    await story.restartPostgres();
    await story.pauseKeeper();
  });
  console.log(report);
  console.log('negative control: a lease without fencing');
  const control = await Story.of('unfenced', plan, (story) => story.pauseKeeper());
  console.log(`  ${control.faults.length} faults, as there must be some:`);
  for (const fault of control.faults.slice(0, 3)) console.log(`  ${fault}`);
  process.exitCode = isGreen(report) && control.faults.length > 0 ? 0 : 1;
}

function isGreen({ faults, acknowledged, back }: Report): boolean {
  const inTime = Object.values(back).every((seconds) => seconds < MOST_SECONDS);
  return faults.length === 0 && acknowledged > 0 && inTime;
}

void main();
