import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One test and what came of it. */
export interface Tried {
  /** The titles from the outermost to its own. */
  readonly titles: readonly string[];
  readonly status: 'passed' | 'failed' | 'skipped';
}

interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** Runs the specs of some paths in a process of their own, and tells what came of each test. */
export async function suite(
  paths: readonly string[],
  { environment = {}, options = [] }: SuiteOptions = {},
): Promise<Tried[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-suite-'));
  const report = join(folder, 'report.json');
  try {
    const jest = require.resolve('jest/bin/jest');
    const asked = ['--selectProjects', 'libs', '-w', '1', '--json', `--outputFile=${report}`];
    await ended([jest, ...asked, ...options, '--', ...paths], environment);
    return triedIn(JSON.parse(readFileSync(report, 'utf8')) as JestReport);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface SuiteOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

function ended(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, command, { env, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}

function triedIn({ testResults }: JestReport): Tried[] {
  return testResults.flatMap(({ assertionResults, message }) => {
    if (assertionResults.length === 0) throw new Error(`A suite did not run: ${message}`);
    return assertionResults.map(({ ancestorTitles, title, status }) => ({
      titles: [...ancestorTitles, title],
      status: status === 'passed' || status === 'failed' ? status : 'skipped',
    }));
  });
}
