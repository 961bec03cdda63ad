import { CommandBus } from '@nestjs/cqrs';
import { Person } from '@plumbline/cases';
import type { Clock, EventStore } from '@plumbline/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../api/src/create-api';
import { ledgerInFolder } from '../../api/src/ledger-in-folder';

/** What GraphQL answered. */
interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** A server on a fresh data folder of its own, asked through HTTP like any other. */
export interface TemporaryLedger {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly bus: CommandBus;
  /** Who asks. */
  readonly everyone: Person;
  ask(query: string, variables: object): Promise<Answer>;
}

/** Opens a ledger in a temporary folder, uses it, and leaves nothing behind. */
export async function inTemporaryLedger<Result>(
  use: (ledger: TemporaryLedger) => Promise<Result>,
): Promise<Result> {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-'));
  try {
    const ledger = await ledgerInFolder(path);
    const { store, clock } = ledger;
    const app = await createApi(ledger, { quiet: true, requestsPerMinute: Infinity });
    try {
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as { port: number };
      const everyone = new Person(app);
      const ask = askAt(`http://127.0.0.1:${port}/graphql`, everyone);
      return await use({ store, clock, bus: app.get(CommandBus), ask, everyone });
    } finally {
      await app.close();
    }
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function askAt(address: string, everyone: Person): TemporaryLedger['ask'] {
  return async (query, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: await everyone.authorization(),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
