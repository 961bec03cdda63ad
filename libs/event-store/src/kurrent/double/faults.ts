import { Metadata, status } from '@grpc/grpc-js';

/** Which calls of the double a fault is meant for. */
export type Call = 'append' | 'readStream' | 'readBack' | 'follow';

/** What a call does instead of its duty. */
export type Fault =
  /** Takes the call and says nothing, ever. */
  | { readonly kind: 'silent' }
  /** Does its duty, and then says nothing: the answer was lost. */
  | { readonly kind: 'answer lost' }
  /** Ends the call in good order, with no word on what became of it. */
  | { readonly kind: 'empty answer' }
  /** Begins to answer and breaks off. */
  | { readonly kind: 'half an answer' }
  /** Refuses, or fails in a way that a real server fails; after its duty where it says so. */
  | { readonly kind: 'error'; readonly error: ServerError; readonly after?: true };

export interface ServerError {
  readonly code: status;
  readonly details: string;
  readonly metadata?: Metadata;
}

/** The errors of real servers, as they are on the wire. */
export const SERVER_ERRORS = {
  unavailable: { code: status.UNAVAILABLE, details: 'Connection dropped' },
  cancelled: { code: status.CANCELLED, details: 'Call cancelled' },
  writeTimeout: { code: status.ABORTED, details: 'Operation timed out' },
  commitTimeout: { code: status.DEADLINE_EXCEEDED, details: 'Commit phase timed out' },
  busy: { code: status.UNKNOWN, details: 'Could not recognize Server Is Busy' },
  notReady: { code: status.UNKNOWN, details: 'Could not recognize Server Is Not Ready' },
  tooSlow: {
    code: status.ABORTED,
    details: 'Operation aborted, consumer too slow. Client resubscription required.',
  },
  denied: {
    code: status.PERMISSION_DENIED,
    details: 'Access Denied',
    metadata: exception('access-denied'),
  },
  tooLarge: {
    code: status.INVALID_ARGUMENT,
    details: 'Maximum Append Size of 1048576 Exceeded.',
    metadata: exception('maximum-append-size-exceeded', { 'maximum-append-size': '1048576' }),
  },
  unknown: { code: status.UNKNOWN, details: 'Unexpected NullReferenceException' },
} as const satisfies Record<string, ServerError>;

/** What a node answers that is not the leader, and knows who is. */
export function notLeader(port: number): ServerError {
  const leader = { 'leader-endpoint-host': 'localhost', 'leader-endpoint-port': String(port) };
  return {
    code: status.NOT_FOUND,
    details: `Leader info available`,
    metadata: exception('not-leader', leader),
  };
}

/** An error that the client library knows by its name. */
export function exception(name: string, details: Record<string, string> = {}): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries({ exception: name, ...details })) {
    metadata.set(key, value);
  }
  return metadata;
}

/** The faults that are still to happen, in order, for each kind of call. */
export class Faults {
  private readonly waiting = new Map<Call, Fault[]>();

  /** The next calls of this kind go wrong in these ways, one each. */
  next(call: Call, ...faults: readonly Fault[]): void {
    this.waiting.set(call, [...(this.waiting.get(call) ?? []), ...faults]);
  }

  take(call: Call): Fault | undefined {
    return this.waiting.get(call)?.shift();
  }

  /** How many faults have not happened yet. */
  get left(): number {
    return [...this.waiting.values()].reduce((sum, faults) => sum + faults.length, 0);
  }
}
