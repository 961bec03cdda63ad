import type { Filter } from '@eventstore/db-client';
import type { Revision } from '../event-store';
import type {
  Driver,
  KeptRecord,
  LogPage,
  NewRecord,
  Place,
  Sign,
  StreamFilter,
  StreamPage,
} from './driver';
import { DriverError } from './driver';
import { addressOf } from './eventstore.address';
import { type Connection, Connections } from './eventstore.connection';
import { driverError } from './eventstore.failures';
import { Following } from './eventstore.following';
import { collect } from './eventstore.pages';
import { sent } from './eventstore.records';

/** How much later than the deadline of a call we end it ourselves, in milliseconds. */
const LEEWAY = 1000;

/** The options of every call: by a user's name the library takes the path that has deadlines. */
interface CallOptions {
  readonly credentials: { readonly username: string; readonly password: string };
  readonly requiresLeader: true;
}

/** KurrentDB and EventStoreDB through `@eventstore/db-client`. */
export class EventStoreDriver implements Driver {
  private readonly connections: Connections;
  private readonly call: CallOptions;

  constructor(
    address: string,
    private readonly patience: number,
  ) {
    const { url, credentials } = addressOf(address);
    this.connections = new Connections({ url, credentials });
    this.call = { credentials, requiresLeader: true };
  }

  async append(
    stream: string,
    after: Revision | 'none',
    records: readonly NewRecord[],
  ): Promise<Revision> {
    const expectedRevision = after === 'none' ? 'no_stream' : BigInt(after);
    const options = { ...this.call, deadline: this.patience, expectedRevision } as const;
    const { nextExpectedRevision } = await this.inTime(
      ({ client }) => client.appendToStream(stream, records.map(sent), options),
      this.patience + LEEWAY,
    );
    return Number(nextExpectedRevision);
  }

  readStream(stream: string, { from, limit, backwards }: StreamPage): Promise<KeptRecord[]> {
    return this.inTime((connection) =>
      collect(
        connection,
        connection.client.readStream(stream, {
          ...this.call,
          direction: backwards ? 'backwards' : 'forwards',
          fromRevision: from === 'end' ? 'end' : BigInt(from),
          maxCount: limit,
        }),
      ),
    );
  }

  readBack({ before, limit }: LogPage): Promise<KeptRecord[]> {
    return this.inTime((connection) =>
      collect(
        connection,
        connection.client.readAll({
          ...this.call,
          direction: 'backwards',
          fromPosition: before,
          maxCount: limit,
        }),
      ),
    );
  }

  async *follow(
    after: Place | undefined,
    filter: StreamFilter,
    signal: AbortSignal,
  ): AsyncGenerator<Sign> {
    const connection = this.connections.current;
    const following = new Following();
    const giveUp = (): void => following.fail(new DriverError('passing', 'given up'));
    connection.over.addEventListener('abort', giveUp, { once: true });
    const subscription = connection.client.subscribeToAll({
      ...this.call,
      fromPosition: after ?? 'start',
      filter: { ...wire(filter), checkpointReached: following.checkpointReached },
    });
    try {
      yield* following.signs(subscription, this.patience, signal);
    } finally {
      connection.over.removeEventListener('abort', giveUp);
    }
  }

  close(): Promise<void> {
    return this.connections.close();
  }

  /** Ends a call that is not answered, and gives up the client that let it hang. */
  private async inTime<Result>(
    call: (connection: Connection) => Promise<Result>,
    limit = this.patience,
  ): Promise<Result> {
    const connection = this.connections.current;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new DriverError('passing', 'no answer in time'));
        this.connections.giveUp(connection);
      }, limit);
    });
    try {
      return await Promise.race([call(connection), late]);
    } catch (error) {
      throw driverError(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function wire(filter: StreamFilter): Filter {
  const expression = 'prefix' in filter ? { prefixes: [filter.prefix] } : { regex: filter.pattern };
  return { filterOn: 'streamName', maxSearchWindow: 32, checkpointInterval: 1, ...expression };
}
