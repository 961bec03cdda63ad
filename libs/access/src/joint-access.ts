import { Unavailable } from '@plumbline/event-store';
import { addressBeside, openPostgres } from '@plumbline/read-models';
import { existsSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { createAccessTables, openAccessDatabase, type AccessDatabase } from './access-database';
import { moveAccess } from './move-access';
import type { Keys } from './sign-in';

const MARK = 'the key of this installation';

interface KeyMark {
  readonly keyMarks: { readonly mark: string };
}

/**
 * Opens the secrets in a PostgreSQL, beside the views and apart from them, for all nodes at once. What
 * was kept in a file before is taken along when the tables are made.
 */
export async function openJointAccess(address: string, file?: string): Promise<AccessDatabase> {
  const access: AccessDatabase = openPostgres(addressBeside(address, 'access'));
  try {
    await access.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext('plumbline access'))`.execute(transaction);
      const isNew = await makeSchema(transaction);
      await createAccessTables(transaction);
      await transaction.schema
        .createTable('keyMarks')
        .ifNotExists()
        .addColumn('mark', 'text', (column) => column.primaryKey())
        .execute();
      if (isNew && file && existsSync(file)) await takeAlong(file, transaction);
    });
    return access;
  } catch (error) {
    await access.destroy();
    throw error;
  }
}

/** Refuses a node whose key is another than that of the nodes before: it could open no secret of theirs. */
export async function assertSameKey(access: AccessDatabase, keys: Keys): Promise<void> {
  const marks = access as unknown as Kysely<KeyMark>;
  const mark = keys.sign(MARK);
  await marks.transaction().execute(async (transaction) => {
    await sql`lock table "keyMarks" in exclusive mode`.execute(transaction);
    const known = await transaction.selectFrom('keyMarks').select('mark').executeTakeFirst();
    if (!known) await transaction.insertInto('keyMarks').values({ mark }).execute();
    else if (known.mark !== mark) {
      throw new Unavailable(
        'The key of this node is not the one that sealed the secrets of sign-in; let PLUMBLINE_KEY ' +
          'name a copy of the same key file on every node.',
      );
    }
  });
}

/** Answers whether the schema was made just now. */
async function makeSchema(transaction: AccessDatabase): Promise<boolean> {
  const { rows } = await sql<{ wanted: string; there: string | null }>`
    select current_setting('search_path') as wanted, current_schema() as there`.execute(
    transaction,
  );
  const { wanted, there } = rows[0]!;
  if (there !== null) return false;
  await sql`create schema ${sql.id(wanted)}`.execute(transaction);
  return true;
}

async function takeAlong(file: string, into: AccessDatabase): Promise<void> {
  const before = await openAccessDatabase(file);
  try {
    await moveAccess(before, into);
  } finally {
    await before.destroy();
  }
}
