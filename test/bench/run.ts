import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bench';
import { benchProcess } from './bench-process';
import type { Figure } from './figures';
import { machine, machineSaid } from './machine';
import { tableOf } from './table';

const BENCHES = ['appends', 'replay', 'query', 'growth'];
const ENSURE_BUILT = "import('./scripts/ready.mjs').then((ready) => ready.ensureBuilt())";

/**
 * Measures the product and prints each figure beside its aim; no figure makes it fail.
 *
 * `npm run bench -- --only query --quick --out figures.json`; `--built` takes `dist` as it is.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: BENCHES },
      quick: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      out: { type: 'string', default: join(ROOT, 'dist', 'bench.json') },
    },
  });
  const unknown = values.only.find((name) => !BENCHES.includes(name));
  if (unknown) throw new Error(`There is no bench "${unknown}"; there are ${BENCHES.join(', ')}.`);
  if (!values.built) build();
  const facts = machine();
  const benches = await measured(values.only, values.quick ? ['--quick'] : []);
  console.log(`\n${machineSaid(facts)}${values.quick ? '; quick, so only a hint' : ''}`);
  for (const [name, figures] of Object.entries(benches)) {
    console.log(`\n${name.toUpperCase()}\n${tableOf(figures)}`);
  }
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  const report = { machine: facts, quick: values.quick, benches };
  writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nAll rounds are in ${out}.`);
}

/** Benches measure what is shipped: what an outdated build does is of no interest. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['-e', ENSURE_BUILT], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see above.');
}

/** One bench after the other; what broke is said, and the others go on. */
async function measured(
  names: readonly string[],
  args: readonly string[],
): Promise<Record<string, Figure[]>> {
  const benches: Record<string, Figure[]> = {};
  for (const name of names) {
    process.stderr.write(`${name} ...\n`);
    try {
      benches[name] = await benchProcess(name, args);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
  return benches;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
