import { Unavailable } from '@plumbline/event-store';
import {
  hasBookkeeping,
  openPostgresViews,
  openSqliteViews,
  type ViewDatabase,
} from '@plumbline/read-models';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Opens the views only to read them; refused where none were ever made. */
export async function openViewsToRead(command: Command, file: string): Promise<ViewDatabase> {
  const address = viewsAddress(command);
  if (!address && existsSync(file)) return openSqliteViews(file, { readonly: true });
  const database = address ? openPostgresViews(address) : undefined;
  if (database && (await hasBookkeeping(database))) return database;
  await database?.destroy();
  const where = address ? 'this database' : dirname(file);
  throw new Unavailable(`There are no views in ${where} yet; start the server, or rebuild them.`);
}

/** The address of the PostgreSQL that the command line names, if it does. */
export function viewsAddress(command: Command): string | undefined {
  return command.optsWithGlobals<{ views?: string }>().views;
}
