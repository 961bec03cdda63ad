import type { Request } from 'express';
import type { Duplex } from 'node:stream';

/** How many sockets there may be at once. */
export interface SocketCaps {
  readonly perCaller: number;
  readonly perServer: number;
}

/** Who may open a socket, and how many are open. */
export class SocketDoor {
  private readonly open = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly isOurs: (request: Request) => boolean,
    private readonly callerOf: (request: Request) => string,
    private readonly caps: SocketCaps,
  ) {}

  /** The status with which a socket is refused; undefined lets it in. */
  refusal(request: Request): number | undefined {
    if (request.path !== '/graphql') return 404;
    if (!this.isOurs(request)) return 403;
    if (this.total >= this.caps.perServer) return 503;
    return this.openOf(this.callerOf(request)) >= this.caps.perCaller ? 429 : undefined;
  }

  /** Counts a socket in, until what is answered is called. */
  enter(request: Request): () => void {
    const caller = this.callerOf(request);
    this.count(caller, 1);
    return () => this.count(caller, -1);
  }

  private openOf(caller: string): number {
    return this.open.get(caller) ?? 0;
  }

  private count(caller: string, by: number): void {
    this.total += by;
    const open = this.openOf(caller) + by;
    if (open > 0) this.open.set(caller, open);
    else this.open.delete(caller);
  }
}

const PHRASES: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/** Answers a request for a socket that is not let in, and ends the connection. */
export function turnAway(socket: Duplex, status: number): void {
  const wait = status === 429 || status === 503 ? 'retry-after: 60\r\n' : '';
  socket.end(
    `HTTP/1.1 ${status} ${PHRASES[status]}\r\nconnection: close\r\n${wait}content-length: 0\r\n\r\n`,
  );
}
