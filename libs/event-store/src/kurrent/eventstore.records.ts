import type { JSONEventData, JSONType, RecordedEvent } from '@eventstore/db-client';
import { DriverError, type KeptRecord, type NewRecord, type Place } from './driver';

/** What servers before 22.6 say of an event that was read from its stream. */
const UNTOLD = 2n ** 64n - 1n;

/** A record as the library sends it. */
export function sent({ id, type, data, metadata }: NewRecord): JSONEventData {
  return {
    id,
    type,
    contentType: 'application/json',
    data: data as JSONType,
    metadata: metadata as JSONType,
  };
}

/** A record as the library received it. */
export function received(event: RecordedEvent): KeptRecord {
  const { id, type, streamId, revision, position, data, metadata } = event;
  return {
    id,
    type,
    stream: streamId,
    revision: Number(revision),
    place: told(position),
    data,
    metadata,
  };
}

function told(position: Place | undefined): Place {
  if (position && position.commit !== UNTOLD) return position;
  throw new DriverError('lasting', 'The server does not tell positions; 22.6 or later is needed.');
}
