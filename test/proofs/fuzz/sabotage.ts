import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { EventStore, Refused } from '@plumbline/event-store';
import type { GraphQLField } from 'graphql';
import { worked } from './stalls';

const LONG = 150;

/** What a negative control breaks, and the fault by which that is found out. */
export const CONTROLS = {
  'tells a path': /^told of its insides: /,
  breaks: /^broke: /,
  'writes although it refuses': /^wrote although it refused: /,
  stalls: /^stalled \d+ ms: /,
} as const;

/** What a negative control breaks; who waits breaks nothing, and must not be taken for a fault. */
export type Sabotage = keyof typeof CONTROLS | 'waits for the machine';

const SABOTAGES: Readonly<Record<Sabotage, (store: EventStore) => unknown>> = {
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
  stalls: () => {
    const before = process.cpuUsage();
    while (worked(before) < LONG) busy();
    throw new Refused('No.');
  },
  'waits for the machine': () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LONG);
    throw new Refused('No.');
  },
};
let count = 0;

function busy(): void {
  for (let spin = 0; spin < 100_000; spin += 1);
}

/** Makes every resolver of the root do what must never be done; answers what takes it back. */
export function sabotage(app: NestExpressApplication, how: Sabotage): () => void {
  const { schema } = app.get(GraphQLSchemaHost);
  const store = app.get(EventStore);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const before = fields.map((field) => [field, field.resolve] as const);
  for (const field of fields) field.resolve = () => SABOTAGES[how](store);
  return () => before.forEach(([field, resolve]) => put(field, resolve));
}

function put(field: GraphQLField<unknown, unknown>, resolve: typeof field.resolve): void {
  field.resolve = resolve;
}
