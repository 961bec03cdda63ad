import { openAccessDatabase } from '@plumbline/access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Clock, MemoryEventStore } from '@plumbline/event-store';
import { openSqliteViews } from '@plumbline/read-models';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApi } from './create-api';

const HEAD =
  '# Generated from the code by `npm run schema`; committed so that changes are reviewed.\n\n';

/** The API as text, as the code has it now. */
export async function printedSchema(): Promise<string> {
  const clock = new Clock();
  const store = new MemoryEventStore(clock);
  const database = openSqliteViews(':memory:');
  const access = await openAccessDatabase(':memory:');
  const app = await createApi({ store, database, access, clock }, { quiet: true });
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return `${HEAD}${printSchema(lexicographicSortSchema(schema))}\n`;
}
