import type { Position } from '@plumbline/event-store';
import type { Response } from 'express';

const HEARTBEAT = 15_000;

/** What is told of a move: up to where, and by which kinds of fact; never the data. */
export interface News {
  readonly position: Position;
  readonly types: readonly string[];
}

/** One answer that stays open and is written piece by piece, as `EventSource` reads it. */
export class EventStream {
  private readonly beat: NodeJS.Timeout;

  constructor(private readonly response: Response) {
    response.setHeader('content-type', 'text/event-stream; charset=utf-8');
    // Proxies that collect an answer before they pass it on are told not to.
    response.setHeader('x-accel-buffering', 'no');
    response.flushHeaders();
    this.beat = setInterval(() => response.write(':\n\n'), HEARTBEAT).unref();
  }

  /** Tells a move; its position is what the browser comes back with after a break. */
  tell({ position, types }: News): void {
    this.response.write(
      `id: ${position}\ndata: ${JSON.stringify({ position, types: [...types] })}\n\n`,
    );
  }

  end(): void {
    clearInterval(this.beat);
    this.response.end();
  }
}
