import { setMaxListeners } from 'node:events';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../errors';
import type { Address } from './eventstore.address';

/** How long to wait for the streams of a client that is given up, in milliseconds. */
const FAREWELL = 2000;

type Library = typeof import('@eventstore/db-client');

/** One client and what ends with it. */
export interface Connection {
  readonly client: EventStoreDBClient;
  /** Told when this client was given up; whoever waits for it must not wait any longer. */
  readonly over: AbortSignal;
}

/** The present client of the library; a new one after a call that was never answered. */
export class Connections {
  private readonly library: Library = loaded();
  private ending = new AbortController();
  private present?: Connection;

  constructor(private readonly address: Address) {}

  get current(): Connection {
    this.present ??= this.connect();
    return this.present;
  }

  /** Gives up a client, unless another call did already. */
  giveUp(connection: Connection): void {
    if (connection !== this.present) return;
    const { ending } = this;
    this.ending = new AbortController();
    this.present = undefined;
    void end(connection.client, ending);
  }

  async close(): Promise<void> {
    if (this.present) await end(this.present.client, this.ending);
  }

  private connect(): Connection {
    try {
      // Every call that is under way listens for it.
      setMaxListeners(0, this.ending.signal);
      const client = this.library.EventStoreDBClient.connectionString(this.address.url);
      return { client, over: this.ending.signal };
    } catch {
      // What the library says repeats the whole address, and with it the password.
      throw new Unavailable(
        'The address of KurrentDB is not one that can be used: see its host, options and files.',
      );
    }
  }
}

async function end(client: EventStoreDBClient, ending: AbortController): Promise<void> {
  ending.abort();
  // The library waits for its streams to end, and one whose last word nobody read never does.
  await Promise.race([client.dispose(), sleep(FAREWELL, undefined, { ref: false })]);
}

/** Loaded at first use. It must stay the only client of this database in the process. */
function loaded(): Library {
  if (Object.keys(require.cache).some((file) => file.includes('@kurrent/kurrentdb-client'))) {
    throw new Unavailable(
      'Two clients of KurrentDB in one process break each other; start with one of them.',
    );
  }
  return require('@eventstore/db-client') as Library;
}
