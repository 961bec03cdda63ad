import { type ServerWritableStream, status } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { exception, type Fault, SERVER_ERRORS } from './faults';
import type { Kept, Log } from './log';
import { eventResponse, notFound } from './responses';
import type { Rule } from './rules';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** A read of a stream or of the log, as a real server answers it: a page, then the end of the call. */
export function answerRead(
  log: Log,
  call: ReadCall,
  broken: Rule | undefined,
  fault: Fault | undefined,
): void {
  const options = call.request.getOptions()!;
  if (fault?.kind === 'silent' || fault?.kind === 'answer lost') return;
  if (fault?.kind === 'error') return void call.emit('error', failure(fault.error));
  const count = Number(options.getCount());
  const isStream = options.hasStream();
  const records = isStream ? ofStream(log, options, broken) : backwards(log, options, broken);
  if (records === 'deleted') return void call.emit('error', failure(deleted));
  if (records === undefined) call.write(notFound(options.getStream()!.getStreamIdentifier()!));
  const page = (records ?? []).slice(0, count);
  const sent = fault?.kind === 'half an answer' ? page.slice(0, Math.ceil(page.length / 2)) : page;
  for (const record of sent) {
    const shift = isStream && broken === 'tellsOnePosition' ? 1n : 0n;
    call.write(eventResponse(record, shift));
  }
  if (fault?.kind === 'half an answer') return void breakOff(call);
  call.end();
}

const deleted = {
  code: status.FAILED_PRECONDITION,
  details: 'Event stream is deleted.',
  metadata: exception('stream-deleted', { 'stream-name': 'a' }),
};

/** Ends a call by an error, after what was written is on its way. */
function breakOff(call: ReadCall): void {
  setImmediate(() => call.emit('error', failure(SERVER_ERRORS.unavailable)));
}

/** An error in the form in which grpc-js takes it from a stream. */
export function failure(error: { code: status; details: string }): Error {
  return Object.assign(new Error(error.details), error);
}

function ofStream(
  log: Log,
  options: ReadReq.Options,
  broken: Rule | undefined,
): readonly Kept[] | 'deleted' | undefined {
  const wanted = options.getStream()!;
  const name = Buffer.from(wanted.getStreamIdentifier()!.getStreamName_asU8()).toString();
  const records = log.stream(name);
  if (records === undefined || records === 'deleted') return records;
  if (options.getReadDirection() === 0) {
    const from = wanted.hasRevision() ? BigInt(wanted.getRevision()) : 0n;
    const first = broken === 'readsFromRevision' && from > 0n ? from + 1n : from;
    return records.filter(({ revision }) => revision >= first);
  }
  const from = wanted.hasRevision() ? BigInt(wanted.getRevision()) : undefined;
  return records.filter(({ revision }) => from === undefined || revision <= from).toReversed();
}

/** The log from its end, or from a position, which itself is not read. */
function backwards(log: Log, options: ReadReq.Options, broken: Rule | undefined): readonly Kept[] {
  const wanted = options.getAll()!;
  const before = wanted.hasPosition()
    ? BigInt(wanted.getPosition()!.getCommitPosition())
    : undefined;
  const inclusive = broken === 'readsBackBefore';
  return log.records
    .filter(({ place: { commit } }) => {
      if (before === undefined) return true;
      return inclusive ? commit <= before : commit < before;
    })
    .toReversed();
}
