import { type sendUnaryData, Server, ServerCredentials, type ServerUnaryCall } from '@grpc/grpc-js';
import {
  type DeleteReq,
  DeleteResp,
  type TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { answerAppend } from './append-call';
import { CERTIFICATE, PRIVATE_KEY } from './certificates';
import { type Call, type Fault, Faults } from './faults';
import { FollowCall } from './follow-call';
import { Log } from './log';
import { answerRead, type ReadCall } from './read-call';
import type { Rule } from './rules';

type DeleteCall = ServerUnaryCall<DeleteReq | TombstoneReq, unknown>;

export interface DoubleOptions {
  /** The one rule of a real server that this one does not keep. */
  readonly broken?: Rule;
  readonly tls?: boolean;
}

/**
 * A double of KurrentDB: a server in this process that speaks its protocol, on the stubs that the
 * client library publishes. It keeps the rules of a real one, as far as they were read or seen, and
 * breaks down on demand. It is no proof of what a real server does.
 */
export class Double {
  readonly faults = new Faults();
  readonly log: Log;
  /** The names under which callers came in, as they were sent. */
  readonly callers = new Set<string>();
  /** From where followers began, as commit positions; none for the start. */
  readonly followedFrom: (string | undefined)[] = [];
  /** How often each kind of call came in. */
  readonly calls: Record<Call, number> = { append: 0, readStream: 0, readBack: 0, follow: 0 };
  /** How many records were sent to followers. */
  sent = 0;
  /** How often someone asked what this server can do. */
  asked = 0;
  /** The reads that are under way. */
  readonly open = new Set<ReadCall>();
  private server = new Server();
  private port = 0;

  static async start(options: DoubleOptions = {}): Promise<Double> {
    const double = new Double(options);
    await double.listen();
    return double;
  }

  private constructor(private readonly options: DoubleOptions) {
    this.log = new Log(options.broken);
  }

  /** The address of the double, for callers of this name and password. */
  url(user = '', options = ''): string {
    return `esdb://${user}127.0.0.1:${this.port}?tls=${this.options.tls ?? false}${options}`;
  }

  get listensOn(): number {
    return this.port;
  }

  /** Ends as a process ends that is killed: all calls break. */
  stop(): void {
    this.server.forceShutdown();
    this.open.clear();
  }

  /** Begins again at the same address, with the same log. */
  async restart(): Promise<void> {
    this.stop();
    await this.listen();
  }

  async listen(): Promise<void> {
    this.server = new Server();
    this.server.addService(ServerFeaturesService, {
      // Never answers: whoever asks for it without an own limit of time hangs.
      getSupportedMethods: () => void (this.asked += 1),
    });
    this.server.addService(StreamsService, this.streams());
    const credentials = this.options.tls
      ? ServerCredentials.createSsl(null, [
          { cert_chain: Buffer.from(CERTIFICATE), private_key: Buffer.from(PRIVATE_KEY) },
        ])
      : ServerCredentials.createInsecure();
    this.port = await new Promise((resolve, reject) =>
      this.server.bindAsync(`127.0.0.1:${this.port}`, credentials, (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
  }

  private streams() {
    const { log, options } = this;
    return {
      append: (
        call: Parameters<typeof answerAppend>[1],
        answer: Parameters<typeof answerAppend>[2],
      ) => {
        this.note(call.metadata.get('authorization'));
        answerAppend(log, call, answer, this.taken('append'));
      },
      delete: (call: DeleteCall, answer: sendUnaryData<DeleteResp>) => {
        log.softDelete(streamOf(call));
        answer(null, new DeleteResp());
      },
      tombstone: (call: DeleteCall, answer: sendUnaryData<TombstoneResp>) => {
        log.tombstone(streamOf(call));
        answer(null, new TombstoneResp());
      },
      read: (call: ReadCall) => {
        this.open.add(call);
        for (const end of ['finish', 'close', 'cancelled', 'error']) {
          call.on(end, () => this.open.delete(call));
        }
        this.note(call.metadata.get('authorization'));
        const wanted = call.request.getOptions()!;
        if (wanted.hasSubscription()) {
          this.followedFrom.push(wanted.getAll()!.getPosition()?.getCommitPosition());
          void new FollowCall(log, call, options.broken, () => (this.sent += 1)).answer(
            this.taken('follow'),
          );
        } else {
          const kind = wanted.hasStream() ? 'readStream' : 'readBack';
          answerRead(log, call, options.broken, this.taken(kind));
        }
      },
    };
  }

  /** Counts a call, and tells what of it goes wrong. */
  private taken(kind: Call): Fault | undefined {
    this.calls[kind] += 1;
    return this.faults.take(kind);
  }

  private note(authorizations: readonly unknown[]): void {
    for (const authorization of authorizations) {
      const [, code = ''] = String(authorization).split(' ');
      this.callers.add(Buffer.from(code, 'base64').toString());
    }
  }
}

function streamOf({ request }: DeleteCall): string {
  const identifier = request.getOptions()!.getStreamIdentifier()!;
  return Buffer.from(identifier.getStreamName_asU8()).toString();
}
