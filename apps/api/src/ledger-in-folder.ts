import { Keys, openAccessDatabase } from '@plumbline/access';
import { Clock, DataFolder, SqliteEventStore } from '@plumbline/event-store';
import { openPostgresViews, openSqliteViews } from '@plumbline/read-models';
import type { Keeping } from './ledger.module';

/** A ledger that is kept in a folder of this machine. */
export type FolderLedger = Keeping & { readonly store: SqliteEventStore };

/**
 * Takes a folder and opens the ledger that is kept in it: facts, views, and what is beside them. The
 * views may be in a PostgreSQL instead.
 */
export async function ledgerInFolder(
  path: string,
  { clock = new Clock(), views }: { clock?: Clock; views?: string } = {},
): Promise<FolderLedger> {
  const folder = DataFolder.own(path, clock);
  return {
    clock,
    store: SqliteEventStore.open({ file: folder.events, clock }),
    database: views ? openPostgresViews(views) : openSqliteViews(folder.views),
    access: await openAccessDatabase(folder.access),
    keys: Keys.open(folder.key),
    release: () => folder.release(),
  };
}
