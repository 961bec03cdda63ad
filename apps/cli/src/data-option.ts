import {
  Clock,
  dataFiles,
  KurrentEventStore,
  SqliteEventStore,
  Unavailable,
  type EventStore,
} from '@plumbline/event-store';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The data folder that the command line names, as a whole path. */
export function dataFolder(command: Command): string {
  return resolve(command.optsWithGlobals<{ data: string }>().data);
}

/** Opens the log that the command line names, to read it; refused where there is none. */
export async function openLog(command: Command): Promise<EventStore> {
  const clock = new Clock();
  const { log: url } = command.optsWithGlobals<{ log?: string }>();
  if (url) return KurrentEventStore.open({ url, clock });
  return SqliteEventStore.open({ file: fileWithLog(dataFolder(command)), clock, readonly: true });
}

/** Opens the log for reading only, whoever owns it, and closes it in the end. */
export async function readingLog<Result>(
  command: Command,
  read: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  const store = await openLog(command);
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

/** The log of a folder; refused where there is none, so that none is made. */
export function fileWithLog(folder: string): string {
  const { events } = dataFiles(folder);
  if (existsSync(events)) return events;
  throw new Unavailable(`There is no event log in ${folder}; name the data folder with --data.`);
}
