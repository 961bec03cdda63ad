import { CommandBus } from '@nestjs/cqrs';
import { Clock, DataFolder, SqliteEventStore } from '@plumbline/event-store';
import { openSqliteViews } from '@plumbline/read-models';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../api/src/create-api';

/** What GraphQL answered. */
interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** A server on a fresh data folder of its own, asked through HTTP like any other. */
export interface TemporaryLedger {
  readonly store: SqliteEventStore;
  readonly clock: Clock;
  readonly bus: CommandBus;
  ask(query: string, variables: object): Promise<Answer>;
}

/** Opens a ledger in a temporary folder, uses it, and leaves nothing behind. */
export async function inTemporaryLedger<Result>(
  use: (ledger: TemporaryLedger) => Promise<Result>,
): Promise<Result> {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-'));
  try {
    const clock = new Clock();
    const folder = DataFolder.own(path, clock);
    const store = SqliteEventStore.open({ file: folder.events, clock });
    const database = openSqliteViews(folder.views);
    const release = () => folder.release();
    const app = await createApi(
      { store, database, clock, release },
      { quiet: true, explorer: true, requestsPerMinute: Infinity },
    );
    try {
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as { port: number };
      const ask = askAt(`http://127.0.0.1:${port}/graphql`);
      return await use({ store, clock, bus: app.get(CommandBus), ask });
    } finally {
      await app.close();
    }
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function askAt(address: string): TemporaryLedger['ask'] {
  return async (query, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
