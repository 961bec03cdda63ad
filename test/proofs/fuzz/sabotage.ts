import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { EventStore, Refused } from '@plumbline/event-store';

/** What a negative control breaks. */
export type Sabotage = 'tells a path' | 'breaks' | 'writes although it refuses';

const SABOTAGES: Readonly<Record<Sabotage, (store: EventStore) => Promise<never> | never>> = {
  'tells a path': () => {
    throw new Refused('SQLITE_IOERR in /srv/plumbline/libs/event-store/src/sqlite.log.ts');
  },
  breaks: () => {
    throw new Error('This is nobody’s business.');
  },
  'writes although it refuses': async (store) => {
    const events = [{ type: 'SiteAdded', data: { site: 'unseen', name: 'Unseen' } }];
    const metadata = { program: 'harborview', commandId: `unseen-${count++}`, actor: 'sabotage' };
    await store.append('harborview.program-unseen', 'any', events, { ...metadata, digest: 'd' });
    throw new Refused('No.');
  },
};
let count = 0;

/** Makes every resolver of the root do what must never be done. */
export function sabotage(app: NestExpressApplication, how: Sabotage): void {
  const { schema } = app.get(GraphQLSchemaHost);
  const store = app.get(EventStore);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = () => SABOTAGES[how](store);
    }
  }
}
