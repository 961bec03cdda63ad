import type { Request } from 'express';
import type { Duplex } from 'node:stream';
import { OpenConnections, type ConnectionCaps } from '../http/open-connections';

/** Who may open a socket, and how many are open. */
export class SocketDoor {
  private readonly open: OpenConnections;

  constructor(
    private readonly isOurs: (request: Request) => boolean,
    private readonly callerOf: (request: Request) => string,
    caps: ConnectionCaps,
  ) {
    this.open = new OpenConnections(caps);
  }

  /** The status with which a socket is refused; undefined lets it in. */
  refusal(request: Request): number | undefined {
    if (request.path !== '/graphql') return 404;
    if (!this.isOurs(request)) return 403;
    return this.open.refusal(this.callerOf(request));
  }

  /** Counts a socket in, until what is answered is called. */
  enter(request: Request): () => void {
    return this.open.enter(this.callerOf(request));
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
