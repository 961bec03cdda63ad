import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures';
import { tableOf } from './table';

/** Where the repository is. */
export const ROOT = join(__dirname, '../..');

/** What a bench is given: how much to do, and a folder of its own on the disk of the repository. */
export interface Frame {
  readonly quick: boolean;
  readonly folder: string;
  /** Says how far it is, apart from the figures. */
  tell(line: string): void;
}

/** Runs a bench in this process: hands its figures to `run.ts`, or prints them if it runs alone. */
export async function bench(measure: (frame: Frame) => Promise<readonly Figure[]>): Promise<void> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'dist', 'bench-'));
  const tell = (line: string) => void process.stderr.write(`  ${line}\n`);
  try {
    const figures = await measure({ quick: process.argv.includes('--quick'), folder, tell });
    if (process.send) await handed(figures);
    else console.log(tableOf(figures));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  }
}

function handed(figures: readonly Figure[]): Promise<unknown> {
  return new Promise((resolve) => process.send!(figures, resolve));
}
