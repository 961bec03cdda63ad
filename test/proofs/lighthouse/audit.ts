import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM, FLAGS } from '../../chromium';

const run = promisify(execFile);
const package_ = createRequire(__filename).resolve('lighthouse/package.json');
const LIGHTHOUSE = join(dirname(package_), 'cli/index.js');
const ENVIRONMENT = { ...process.env, CHROME_PATH: CHROMIUM };
const TRIES = 3;

/** What Lighthouse says of a page: scores of 100, and the ids of the audits that cost points. */
export interface Judgement {
  readonly performance: number;
  readonly accessibility: number;
  readonly costly: readonly string[];
}

interface Report {
  readonly finalDisplayedUrl: string;
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

interface Category {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** Has Lighthouse look at a page as on a desk, signed in by a cookie; it loses its own trace now and then. */
export async function audit(address: string, cookie: string, file: string): Promise<Judgement> {
  let why = '';
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      await run(process.execPath, argumentsFor(address, cookie, file), { env: ENVIRONMENT });
      const report = JSON.parse(await readFile(file, 'utf8')) as Report;
      if (report.finalDisplayedUrl === address) return judgementOf(report);
      why = 'it was led somewhere else';
    } catch (error) {
      why = String((error as { stderr?: string }).stderr ?? error).split('\n')[0]!;
    }
  }
  throw new Error(`Lighthouse gave no report of ${new URL(address).pathname}: ${why}.`);
}

function argumentsFor(address: string, cookie: string, file: string): string[] {
  return [
    LIGHTHOUSE,
    address,
    '--preset=desktop',
    '--only-categories=performance,accessibility',
    `--chrome-flags=--headless=new ${FLAGS.join(' ')}`,
    `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
  ];
}

function judgementOf({ categories, audits }: Report): Judgement {
  const points = (name: string) => Math.round(categories[name]!.score * 100);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  const costly = weighed.map(({ id }) => id).filter((id) => (audits[id]!.score ?? 1) < 0.9);
  return {
    performance: points('performance'),
    accessibility: points('accessibility'),
    costly,
  };
}
