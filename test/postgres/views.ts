import { openPostgresViews, openSqliteViews, type ViewDatabase } from '@plumbline/read-models';
import { randomUUID } from 'node:crypto';

/**
 * A database of views for a test: in PostgreSQL, in a schema of its own, where the tests are run on one;
 * else in SQLite, in a file or in memory.
 */
export function openViewsForTest(file = ':memory:', schema = freshSchema()): ViewDatabase {
  const address = process.env['PLUMBLINE_TEST_VIEWS'];
  return address ? openPostgresViews(`${address}?schema=${schema}`) : openSqliteViews(file);
}

/** The name of a schema that nobody else has. */
export function freshSchema(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}
