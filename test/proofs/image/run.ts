import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContainedServer } from './contained-server';
import { type Stage, stagesOf } from './dockerfile';
import { placeIn, Rehearsal, type Rehearsed } from './rehearsal';

const ROOT = join(__dirname, '../../..');

/**
 * Proof: the steps of the Dockerfile make a server that starts, is well and stops in peace, without being
 * root and without writing anywhere but into its data. They are carried out in clean folders on this
 * machine, for want of a container engine; what the base images hold is not tried. As a control the last
 * stage is made once more with a step left out, and that must be found. Exits with 1 on any trouble.
 *
 * `npm run proof:image`: minutes, most of them for `npm ci`.
 */
async function main(): Promise<void> {
  const stages = stagesOf(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
  const rehearsal = new Rehearsal(ROOT, ({ word, said }, seconds) =>
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${word} ${said.slice(0, 90)}`),
  );
  try {
    const last = stages.at(-1)!;
    for (const stage of stages.slice(0, -1)) rehearsal.stage(stage);
    const troubles = await troublesOf(last, rehearsal.stage(last), rehearsal);
    for (const trouble of troubles) console.log(`TROUBLE: ${trouble}`);
    const found = await controlFound(last, rehearsal);
    console.log(
      `control: the last stage without its node_modules ${found ? 'is found out' : 'PASSED'}`,
    );
    process.exitCode = troubles.length === 0 && found ? 0 : 1;
  } finally {
    rehearsal.remove();
  }
}

async function troublesOf(stage: Stage, made: Rehearsed, { owner }: Rehearsal): Promise<string[]> {
  const server = await ContainedServer.start(stage, made, owner);
  const isReady = await server.ready();
  if (!isReady) return [`the server is not ready: ${server.words}`];
  const { status, body } = await server.ask('/health');
  const healthCheck = await server.healthCheck();
  const code = await server.stop();
  console.log(`\nready; /health ${status} ${String(body['health'])}; user ${owner.uid ?? 'own'}`);
  const place = placeIn(made, '.');
  return [
    ...(status === 200 && body['health'] === 'well' ? [] : ['/health says that it is not well']),
    ...(healthCheck === 0 ? [] : [`its health check ends with ${healthCheck}`]),
    ...(code === 0 ? [] : [`told to stop, it ends with ${code}`]),
    ...(owner.uid === undefined || !mayWrite(place, owner.uid)
      ? []
      : ['it may change its programs']),
  ];
}

async function controlFound(stage: Stage, rehearsal: Rehearsal): Promise<boolean> {
  const steps = stage.steps.filter(({ said }) => !said.endsWith(' node_modules'));
  if (steps.length !== stage.steps.length - 1)
    throw new Error('There is no such step to leave out.');
  const lacking = { ...stage, steps };
  const made = rehearsal.stage(lacking, 'control');
  const server = await ContainedServer.start(lacking, made, rehearsal.owner);
  const isReady = await server.ready();
  await server.stop();
  return !isReady;
}

function mayWrite(place: string, uid: number): boolean {
  const found = execFileSync('find', [
    place,
    '-uid',
    String(uid),
    '-o',
    '-perm',
    '-o+w',
    '!',
    '-type',
    'l',
  ]);
  return found.length > 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
