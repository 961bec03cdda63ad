import { type ServerReadableStream, type sendUnaryData, status } from '@grpc/grpc-js';
import { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { exception, type Fault } from './faults';
import type { Appended, Expectation, Log, Proposed } from './log';

type Call = ServerReadableStream<AppendReq, AppendResp>;

/** Append, as a real server takes it: options first, then the events, then the answer. */
export function answerAppend(
  log: Log,
  call: Call,
  answer: sendUnaryData<AppendResp>,
  fault: Fault | undefined,
): void {
  const requests: AppendReq[] = [];
  call.on('data', (request: AppendReq) => requests.push(request));
  call.on('error', () => undefined);
  call.on('end', () => {
    if (fault?.kind === 'silent') return;
    if (fault?.kind === 'empty answer') return answer(null, new AppendResp());
    if (fault?.kind === 'error' && !fault.after) return answer(fault.error);
    const { stream, expected, proposed } = read(requests);
    const appended = log.append(stream, expected, proposed);
    if (fault?.kind === 'error') return answer(fault.error);
    if (fault) return;
    if (appended.kind === 'deleted') return answer(deleted(stream));
    answer(null, responseTo(appended, expected));
  });
}

function read([header, ...rest]: readonly AppendReq[]) {
  const options = header!.getOptions()!;
  const name = options.getStreamIdentifier()!.getStreamName_asU8();
  const proposed = rest.map((request): Proposed => {
    const message = request.getProposedMessage()!;
    return {
      id: message.getId()!.getString(),
      type: message.getMetadataMap().get('type')!,
      data: message.getData_asU8(),
      metadata: message.getCustomMetadata_asU8(),
    };
  });
  return { stream: Buffer.from(name).toString(), expected: expectationOf(options), proposed };
}

function expectationOf(options: AppendReq.Options): Expectation {
  if (options.hasNoStream()) return 'none';
  if (options.hasStreamExists()) return 'exists';
  return options.hasRevision() ? BigInt(options.getRevision()) : 'any';
}

function responseTo(
  appended: Exclude<Appended, { kind: 'deleted' }>,
  expected: Expectation,
): AppendResp {
  if (appended.kind === 'wrong revision') {
    const wrong = new AppendResp.WrongExpectedVersion();
    if (appended.current === undefined) wrong.setCurrentNoStream(new Empty());
    else wrong.setCurrentRevision(String(appended.current));
    if (typeof expected === 'bigint') wrong.setExpectedRevision(String(expected));
    else wrong.setExpectedNoStream(new Empty());
    return new AppendResp().setWrongExpectedVersion(wrong);
  }
  const position = new AppendResp.Position();
  position.setCommitPosition(String(appended.place.commit));
  position.setPreparePosition(String(appended.place.prepare));
  const success = new AppendResp.Success();
  success.setCurrentRevision(String(appended.revision));
  success.setPosition(position);
  return new AppendResp().setSuccess(success);
}

function deleted(stream: string) {
  return {
    code: status.FAILED_PRECONDITION,
    details: 'Event stream is deleted.',
    metadata: exception('stream-deleted', { 'stream-name': encodeURIComponent(stream) }),
  };
}
