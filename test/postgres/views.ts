import { openPostgresViews, openSqliteViews, type ViewDatabase } from '@plumbline/read-models';
import { randomUUID } from 'node:crypto';

/** An empty database of views for a test: in PostgreSQL where the tests are run on one, else in SQLite. */
export function openViewsForTest(file = ':memory:'): ViewDatabase {
  const address = process.env['PLUMBLINE_TEST_VIEWS'];
  return address ? openPostgresViews(inSchemaOfItsOwn(address)) : openSqliteViews(file);
}

/** The same database, in a schema that nobody else has. */
export function inSchemaOfItsOwn(address: string): string {
  return `${address}?schema=test_${randomUUID().replaceAll('-', '')}`;
}
