import type {
  AllStreamResolvedEvent,
  RecordedEvent,
  ResolvedEvent,
  StreamingRead,
} from '@eventstore/db-client';
import { DriverError, type KeptRecord } from './driver';
import type { Connection } from './eventstore.connection';
import { driverError } from './eventstore.failures';
import { received } from './eventstore.records';

/** A read of the library: a stream of events that must be cancelled, or its call stays open. */
type Reading = StreamingRead<ResolvedEvent> | StreamingRead<AllStreamResolvedEvent>;

/**
 * Takes all events of a page, and lets go of the call however it ends. It is read to its end, for a
 * call that is left with its last word unread is never let go by the library.
 */
export async function collect({ over }: Connection, reading: Reading): Promise<KeptRecord[]> {
  const giveUp = (): void => void reading.destroy(new DriverError('passing', 'given up'));
  // After the page is taken the library may still tell of an error, and nobody must fall over it.
  reading.on('error', () => undefined);
  over.addEventListener('abort', giveUp, { once: true });
  const records: KeptRecord[] = [];
  try {
    for await (const { event } of reading) {
      if (event) records.push(received(event as RecordedEvent));
    }
    return records;
  } catch (error) {
    const { type } = error as { type?: unknown };
    if (type === 'stream-not-found' || type === 'stream-deleted') return [];
    throw driverError(error);
  } finally {
    over.removeEventListener('abort', giveUp);
    void reading.cancel().catch(() => undefined);
  }
}
