import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import type { Place } from '../driver';
import type { Kept } from './log';

/** A record on the wire. */
export function eventResponse(record: Kept, shift = 0n): ReadResp {
  const { ReadEvent } = ReadResp;
  const event = new ReadEvent.RecordedEvent();
  event.setId(new UUID().setString(record.id));
  event.setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(record.stream)));
  event.setStreamRevision(String(record.revision));
  event.setCommitPosition(String(record.place.commit + shift));
  event.setPreparePosition(String(record.place.prepare + shift));
  event.getMetadataMap().set('type', record.type);
  event.getMetadataMap().set('content-type', 'application/json');
  event.getMetadataMap().set('created', '0');
  event.setData(record.data);
  event.setCustomMetadata(record.metadata);
  const read = new ReadEvent();
  read.setEvent(event);
  read.setCommitPosition(String(record.place.commit));
  return new ReadResp().setEvent(read);
}

/** What is said of a stream that is not there. */
export function notFound(identifier: StreamIdentifier): ReadResp {
  const missing = new ReadResp.StreamNotFound();
  missing.setStreamIdentifier(identifier);
  return new ReadResp().setStreamNotFound(missing);
}

export function confirmation(): ReadResp {
  return new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation());
}

export function caughtUp(): ReadResp {
  return new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
}

export function checkpoint({ commit, prepare }: Place): ReadResp {
  const reached = new ReadResp.Checkpoint();
  reached.setCommitPosition(String(commit));
  reached.setPreparePosition(String(prepare));
  return new ReadResp().setCheckpoint(reached);
}
