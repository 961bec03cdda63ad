import {
  dataFiles,
  SqliteEventStore,
  START,
  type Clock,
  type EventStore,
} from '@plumbline/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../apps/cli/test/demo-folder';

/** All that the command line writes out about one program, of a log with all facts of another. */
export async function exportsOf(program: string, from: EventStore, clock: Clock): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-taint-'));
  try {
    const store = SqliteEventStore.open({ file: dataFiles(folder).events, clock });
    const copied: Promise<unknown>[] = [];
    for await (const { stream, type, data, ...metadata } of from.readAll(START)) {
      const commandId = `copy-${copied.length}`;
      const said = { ...metadata, commandId, digest: commandId };
      copied.push(store.append(stream, 'any', [{ type, data: data as object }], said));
    }
    await Promise.all(copied);
    await store.close();
    const written = [];
    for (const what of ['events', 'audit']) {
      written.push(await run(what, 'export', '--data', folder, '--program', program));
    }
    return written.map(({ out, err }) => out + err).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
