import {
  Clock,
  dataFiles,
  SqliteEventStore,
  streamParts,
  type EventStore,
} from '@plumbline/event-store';
import { hasBookkeeping, Runner, view, type ViewDatabase } from '@plumbline/read-models';
import { createHash } from 'node:crypto';
import { compareViews } from '../../../apps/cli/src/verify-views';
import { openViewsForTest } from '../../postgres/views';

type NumberEvents = { NumberNoted: { command: string; index: number; count: number } };

/** What the proof's numbers add up to in one stream: any fact lost or folded twice shows. */
class NumbersNoted {
  id: string;
  facts: number;
  last: string;
}

/** The view that runs while the process is killed. */
export const numbers = view<NumbersNoted, NumberEvents>({
  name: 'numbers',
  document: NumbersNoted,
  on: {
    NumberNoted: ({ command, index }, shown, { stream }) => ({
      id: streamParts(stream).id,
      facts: (shown?.facts ?? 0) + 1,
      last: `${command}/${index}`,
    }),
  },
});

/** Opens the views of a folder, in PostgreSQL where the tests are run on one, where they are found again. */
export function openViewsOf(folder: string): ViewDatabase {
  const schema = `crash_${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  return openViewsForTest(dataFiles(folder).views, schema);
}

/** Starts the runner beside the writers. */
export async function followWhileWriting(folder: string, store: EventStore): Promise<void> {
  const database = openViewsOf(folder);
  await new Runner(store, database, [numbers]).start();
}

/**
 * Where the views of a folder differ from a replay of its log: as the crash left them, and again after
 * the runner has caught up.
 */
export async function checkNumbers(folder: string): Promise<string[]> {
  const store = SqliteEventStore.open({ file: dataFiles(folder).events, clock: new Clock() });
  const database = openViewsOf(folder);
  try {
    // A kill in the first moments may have come before there was anything to compare.
    const left = (await hasBookkeeping(database)) ? await differences(store, database) : [];
    const runner = new Runner(store, database, [numbers]);
    await runner.start();
    await runner.stop();
    return [...left, ...(await differences(store, database))];
  } finally {
    await database.destroy();
    await store.close();
  }
}

async function differences(store: EventStore, database: ViewDatabase): Promise<string[]> {
  const { views } = await compareViews(store, database, [numbers]);
  return views.flatMap(({ view: name, differences: found }) =>
    found.map(({ at, how }) => `view: ${name} ${at} ${how}`),
  );
}
