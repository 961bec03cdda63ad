import { assertSameKey, Keys, openAccessDatabase, openJointAccess } from '@plumbline/access';
import { Clock, DataFolder, KurrentEventStore, SqliteEventStore } from '@plumbline/event-store';
import { openSqliteViews, joinViews } from '@plumbline/read-models';
import type { Keeping } from './ledger.module';

/** Where what is not in the folder is kept, and by which clock it goes. */
export interface Elsewhere {
  readonly clock?: Clock;
  /** The KurrentDB of the facts. */
  readonly log?: string;
  /** The PostgreSQL of the views, and of the secrets of sign-in. */
  readonly views?: string;
  /** The file of the key of those secrets. */
  readonly key?: string;
}

/**
 * Takes a folder and opens the ledger that is kept in it: facts, views, and what is beside them. The
 * facts may be in a KurrentDB instead, the views in a PostgreSQL.
 */
export async function ledgerInFolder(
  path: string,
  { clock = new Clock(), log, views, key }: Elsewhere = {},
): Promise<Keeping> {
  const folder = DataFolder.own(path, clock);
  try {
    const store = log
      ? await KurrentEventStore.open({ url: log, clock })
      : SqliteEventStore.open({ file: folder.events, clock });
    const keys = Keys.open(key ?? folder.key);
    const access = views
      ? await openJointAccess(views, folder.access)
      : await openAccessDatabase(folder.access);
    if (views) await assertSameKey(access, keys);
    const joint = views ? joinViews(views) : undefined;
    return {
      clock,
      store,
      joint,
      database: joint?.database ?? openSqliteViews(folder.views),
      access,
      keys,
      release: () => folder.release(),
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}
