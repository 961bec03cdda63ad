import { CommandBus } from '@nestjs/cqrs';
import { tellDemo } from '@plumbline/cases';
import type { EventStore } from '@plumbline/event-store';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { createApi } from '../../api/src/create-api';
import { ledgerInFolder } from '../../api/src/ledger-in-folder';
import { runCli } from '../src/run-cli';
import { Terminal } from '../src/terminal';

/** A server on a data folder; it does not listen, but owns the folder and keeps its views. */
export async function serve(path: string) {
  const ledger = await ledgerInFolder(path);
  const { store, clock } = ledger;
  const app = await createApi(ledger, { quiet: true });
  await app.init();
  return { app, store, clock, bus: app.get(CommandBus) };
}

/** A data folder with the demo, as a server leaves it, and copies of it to be tampered with. */
export async function demoFolder() {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  const path = join(scratch, 'demo');
  const server = await serve(path);
  await tellDemo(server).finally(() => server.app.close());
  return {
    path,
    nowhere: join(scratch, 'nowhere'),
    copied(): string {
      const copy = mkdtempSync(join(scratch, 'copy-'));
      cpSync(path, copy, { recursive: true });
      return copy;
    },
    remove: () => rmSync(scratch, { recursive: true }),
  };
}

export type DemoFolder = Awaited<ReturnType<typeof demoFolder>>;

/** A terminal that keeps what it is told. */
export function collecting(output?: Writable) {
  const text = { out: '', err: '' };
  const out = output ?? new PassThrough().on('data', (chunk) => (text.out += String(chunk)));
  const err = new PassThrough().on('data', (chunk) => (text.err += String(chunk)));
  return { text, terminal: new Terminal(out, err) };
}

/** Runs the command line in this process. */
export async function run(...args: string[]) {
  const { text, terminal } = collecting();
  const code = await runCli(args, terminal);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...text, lines: text.out.trimEnd().split('\n') };
}

/** Writes a fact that no version knows yet, around all commands. */
export async function appendFutureFact(store: EventStore, id: string): Promise<void> {
  const metadata = { program: 'harborview', commandId: `future-${id}`, digest: id, actor: 'test' };
  const event = { type: 'FutureFact', data: { text: 'written by a later version' } };
  await store.append(`harborview.future-${id}`, 'none', [event], metadata);
}
