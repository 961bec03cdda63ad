import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { Lease } from './lease';
import { PostgresLine } from './postgres-line';
import { openPostgresViews } from './postgres-views';
import { PublishedViews } from './published-views';
import { Tenure } from './tenure';
import type { ViewDatabase } from './view-database';

/** What a node needs to share the views in a PostgreSQL with others. */
export interface JointViews {
  readonly database: ViewDatabase;
  readonly lease: Lease;
  readonly tenure: Tenure;
  readonly published: PublishedViews;
  close(): Promise<void>;
}

/** Opens the views in a PostgreSQL for one of several nodes; the lease has connections of its own. */
export function joinViews(
  address: string,
  makeLease = (database: ViewDatabase) => new Lease(database, `${hostname()} ${randomUUID()}`),
): JointViews {
  const database = openPostgresViews(address);
  const aside = openPostgresViews(address, { connections: 2 });
  const lease = makeLease(aside);
  return {
    database,
    lease,
    tenure: new Tenure(lease),
    published: new PublishedViews(lease, new PostgresLine(address)),
    close: async () => {
      await aside.destroy();
      await database.destroy();
    },
  };
}
