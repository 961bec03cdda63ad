import type { Position } from '@plumbline/event-store';
import { sql } from 'kysely';
import { moveCheckpoints } from './checkpoints';
import { TakenOver, type Guard } from './guard';
import { createLeases, heldBy, VIEWS } from './lease.table';
import type { ViewDatabase } from './view-database';

/** For how long a lease is good without being renewed, in milliseconds. */
export const LEASE_MS = 10_000;

/** The number of a term: counted up each time that the lease changes hands, so that it tells old from new. */
export type Epoch = string;

/** What is told to all nodes: who keeps the views, counted by terms, and what all views have reached. */
export interface Published {
  readonly epoch: Epoch;
  readonly position: Position;
}

/**
 * The right of one node to keep the views of a PostgreSQL, for some seconds at a time by the clock of
 * the database. Its number goes into every transaction, so that who lost it cannot commit, however
 * late it wakes up.
 */
export class Lease {
  constructor(
    private readonly database: ViewDatabase,
    private readonly holder: string,
    readonly lasts = LEASE_MS,
  ) {}

  /** Makes the table of leases, where it is missing. */
  prepare(): Promise<void> {
    return createLeases(this.database);
  }

  /** Takes the lease if nobody holds it, or anyway; waits for what its last holder is just committing. */
  async take(seize = false): Promise<Epoch | undefined> {
    const { rows } = await sql<{ epoch: Epoch }>`
      insert into leases as held (name, holder, epoch, expires, position)
      values (${VIEWS}, ${this.holder}, 1, ${this.end()}, '')
      on conflict (name) do update
        set holder = excluded.holder, epoch = held.epoch + 1, expires = ${this.end()}
        where held.expires <= clock_timestamp() or ${seize}
      returning epoch`.execute(this.database);
    return rows[0]?.epoch;
  }

  /** Goes on holding it; false where it was lost. */
  async renew(epoch: Epoch): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update leases set expires = ${this.end()} where ${heldBy(this.holder, epoch)}`.execute(
      this.database,
    );
    return numAffectedRows === 1n;
  }

  /** Lets go, so that another node need not wait. */
  async release(epoch: Epoch): Promise<void> {
    await sql`update leases set expires = clock_timestamp() where ${heldBy(this.holder, epoch)}`.execute(
      this.database,
    );
  }

  /** The node that holds it now; nothing where nobody does. */
  async host(): Promise<string | undefined> {
    const { rows } = await sql<{ holder: string }>`
      select holder from leases where name = ${VIEWS} and expires > clock_timestamp()`.execute(
      this.database,
    );
    return rows[0]?.holder.split(' ')[0];
  }

  /** What was told last; nothing before the first term. */
  async published(): Promise<Published | undefined> {
    const { rows } = await sql<Published>`
      select epoch, position from leases where name = ${VIEWS}`.execute(this.database);
    return rows[0];
  }

  /**
   * The guard of one term: holds the row of the lease until the transaction ends, so that nobody takes
   * over in its middle, and lets the database end a transaction that nobody goes on with.
   */
  guard(epoch: Epoch): Guard {
    return {
      move: moveCheckpoints,
      admit: async (transaction, reached) => {
        const { rows } = await sql`
          with held as (
            update leases set position = coalesce(${reached ?? null}, position)
            where ${heldBy(this.holder, epoch)} returning position)
          select set_config('idle_in_transaction_session_timeout', ${`${this.lasts}ms`}, true),
            pg_notify('plumbline_' || md5(current_schema()), position) from held`.execute(
          transaction,
        );
        if (rows.length === 0) {
          throw new TakenOver(`Term ${epoch} is over: another node keeps the views.`);
        }
      },
    };
  }

  private end() {
    return sql`clock_timestamp() + ${this.lasts} * interval '1 millisecond'`;
  }
}
