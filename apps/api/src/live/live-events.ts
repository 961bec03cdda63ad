import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventStore, isPosition } from '@plumbline/event-store';
import { Runner, type Moved } from '@plumbline/read-models';
import type { NextFunction, Request, Response } from 'express';
import { setMaxListeners } from 'node:events';
import { Callers } from '../callers';
import { OpenConnections } from '../http/open-connections';
import { refuse } from '../http/refuse';
import { watched } from '../watched';
import { EventStream } from './event-stream';
import { missedSince } from './missed';

const CAPS = { perCaller: 20, perServer: 2_000 };
const WAIT = '60';

/**
 * Tells browsers at `/events?program=` that a program moved, for as long as who looks may look: asked
 * when it opens, before each move and every half minute. Who comes back with `Last-Event-ID` is told
 * first what was missed.
 */
@Injectable()
export class LiveEvents implements OnModuleDestroy {
  private readonly open = new OpenConnections(CAPS);
  private readonly ending = new AbortController();

  constructor(
    private readonly callers: Callers,
    private readonly runner: Runner,
    private readonly store: EventStore,
  ) {
    setMaxListeners(0, this.ending.signal);
  }

  onModuleDestroy(): void {
    this.ending.abort();
  }

  readonly answer = (request: Request, response: Response, next: NextFunction): void => {
    this.let(request, response).catch(next);
  };

  private async let(request: Request, response: Response): Promise<void> {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      return refuse(response, 405, 'INVALID', 'Listen by GET.');
    }
    const reader = this.callers.known(request);
    if (!reader) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    const { program } = request.query;
    if (typeof program !== 'string' || !reader.memberships.has(program)) {
      return refuse(response, 404, 'NOT_FOUND', 'There is no such program among the programs.');
    }
    const refusal = this.open.refusal(reader.account);
    if (refusal !== undefined) {
      response.setHeader('retry-after', WAIT);
      return refuse(response, refusal, 'TOO_MANY', 'Too many are open; close another page first.');
    }
    await this.follow(program, request, response, this.open.enter(reader.account));
  }

  private async follow(
    program: string,
    request: Request,
    response: Response,
    leave: () => void,
  ): Promise<void> {
    const moves = watched(
      this.runner.moves(program, this.ending.signal),
      async () => (await this.callers.readerOf(request))?.memberships.has(program) ?? false,
    );
    response.once('close', () => void moves.return?.());
    const stream = new EventStream(response);
    try {
      await this.tell(stream, program, moves, request.get('last-event-id'));
    } finally {
      leave();
      await moves.return?.();
      stream.end();
    }
  }

  /** First what was missed, or where the program stands; then each move, once. */
  private async tell(
    stream: EventStream,
    program: string,
    moves: AsyncIterableIterator<Moved>,
    since: string | undefined,
  ): Promise<void> {
    const visible = this.runner.position;
    const missed =
      since !== undefined && isPosition(since)
        ? await missedSince(this.store, program, since, visible)
        : undefined;
    stream.tell(missed ?? { position: visible, types: [] });
    for await (const move of moves) {
      if (move.position > visible) stream.tell(move);
    }
  }
}
