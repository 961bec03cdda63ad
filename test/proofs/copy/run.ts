import 'reflect-metadata';
import { dataFiles, encodePosition } from '@plumbline/event-store';
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoFolder } from '../../../apps/cli/test/demo-folder';
import { runCli } from '../../../apps/cli/src/run-cli';
import { processTerminal } from '../../../apps/cli/src/terminal';
import { Double } from '../../../libs/event-store/src/kurrent/double/double';

const CUT_AT = 200;

/**
 * Proof: the demo goes from SQLite to KurrentDB (a double) and back to SQLite, and is the same each time:
 * every fact, the answer to every command, every view at the end and as of three moments. Once more from
 * a target that was cut off. A copy with one altered fact must be found out. `npm run proof:copy`
 */
async function main(): Promise<void> {
  const demo = await demoFolder();
  const double = await Double.start();
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-copy-'));
  const back = join(scratch, 'back');
  const cut = join(scratch, 'cut');
  try {
    const copies: [from: string, to: string][] = [
      [demo.path, double.url()],
      [double.url(), back],
      [demo.path, back],
      [back, cut],
    ];
    for (const [from, to] of copies) await step(`${from} -> ${to}`, 0, from, to);
    change(cut, `delete from events where position > ${CUT_AT}`);
    await step(`cut off at ${encodePosition(CUT_AT)}, sent again`, 0, demo.path, cut);
    change(cut, `update events set actor = 'eve' where position = ${CUT_AT}`);
    await step('negative control: one actor altered', 1, demo.path, cut);
  } finally {
    double.stop();
    demo.remove();
    rmSync(scratch, { recursive: true });
  }
}

async function step(title: string, expected: number, from: string, to: string): Promise<void> {
  console.log(`\n${title}`);
  const code = await runCli(['copy', '--from', from, '--to', to], processTerminal());
  if (code !== expected) process.exitCode = 1;
  console.log(code === expected ? 'as it must be' : `WRONG: it ended with ${code}`);
}

/** Appends end where commands do, so the cut is moved to the end of one. */
function change(folder: string, sql: string): void {
  const database = new Database(dataFiles(folder).events);
  database.prepare(sql).run();
  database
    .prepare(
      'delete from events where position > (select max(position) from events where digest is not null)',
    )
    .run();
  database.close();
}

void main();
