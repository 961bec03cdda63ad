import { dataFiles, Unavailable, Clock, SqliteEventStore } from '@plumbline/event-store';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The data folder that the command line names, as a whole path. */
export function dataFolder(command: Command): string {
  return resolve(command.optsWithGlobals<{ data: string }>().data);
}

/** The files of a data folder that has a log; refused where there is none, so that none is made. */
export function filesWithLog(folder: string): { events: string; views: string } {
  const files = dataFiles(folder);
  if (existsSync(files.events)) return files;
  throw new Unavailable(`There is no event log in ${folder}; name the data folder with --data.`);
}

/** Opens the log of a data folder for reading only, whoever owns it, and closes it in the end. */
export async function readingLog<Result>(
  folder: string,
  read: (store: SqliteEventStore) => Promise<Result>,
): Promise<Result> {
  const file = filesWithLog(folder).events;
  const store = SqliteEventStore.open({ file, clock: new Clock(), readonly: true });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}
