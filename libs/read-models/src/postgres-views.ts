import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { Pool, types } from 'pg';
import { connectionTo } from './postgres-address';
import { nameAway } from './postgres-away';
import type { ViewDatabase } from './view-database';
import { WAITS } from './waits';

const LONGEST_SILENCE_MS = 60_000;
const MOST_CONNECTIONS = 10;
const JSON_TYPE = 114;

/** How tables in PostgreSQL are opened. */
export interface PostgresOptions {
  /** How many connections there are at the most. */
  readonly connections?: number;
}

/** Opens the read models in PostgreSQL, at an address like `postgres://user:password@host/database`. */
export function openPostgresViews(address: string, options?: PostgresOptions): ViewDatabase {
  return openPostgres(address, options);
}

/** Opens tables in PostgreSQL, in the schema that the address names; what is away is told as `ViewsAway`. */
export function openPostgres<Tables>(
  address: string,
  { connections = MOST_CONNECTIONS }: PostgresOptions = {},
): Kysely<Tables> {
  const pool = new Pool({
    ...connectionTo(address),
    max: connections,
    application_name: 'plumbline',
    connectionTimeoutMillis: WAITS.connecting,
    // A runner that vanished in the middle of a transaction lets go of the checkpoints.
    idle_in_transaction_session_timeout: LONGEST_SILENCE_MS,
    keepAlive: true,
    allowExitOnIdle: true,
    types: { getTypeParser },
  });
  // Whoever uses a connection that breaks is told by the query; nobody else needs to be.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return new Kysely({ dialect: new PostgresDialect({ pool: namingAway(pool) }) });
}

/** Documents come as the text that was written. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === JSON_TYPE ? String : types.getTypeParser(type, format as 'text');

/** The same pool, whose errors say whether the same may work in a moment. */
function namingAway(pool: Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await named(pool.connect());
      const query = (text: string, parameters: readonly unknown[]) =>
        named(client.query(text, [...parameters]));
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

async function named<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw nameAway(error);
  }
}
