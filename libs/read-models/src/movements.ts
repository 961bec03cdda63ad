import type { Position, RecordedEvent } from '@plumbline/event-store';
import { EventEmitter, on } from 'node:events';

/** What became visible: a program moved to a position by facts of these types. */
export interface Moved {
  readonly program: string;
  readonly position: Position;
  readonly types: readonly string[];
}

/** Tells those who wait that the views have moved, until there is nothing more to come. */
export class Movements {
  private readonly signals = new EventEmitter().setMaxListeners(0);
  private over = false;

  /** Tells what became visible: to those who wait for a position, and to those who watch a program. */
  tell(events: readonly RecordedEvent[]): void {
    const moved = new Map<string, { position: Position; types: Set<string> }>();
    for (const { program, position, type } of events) {
      const types = moved.get(program)?.types ?? new Set();
      moved.set(program, { position, types: types.add(type) });
    }
    for (const [program, { position, types }] of moved) {
      this.signals.emit(nameOf(program), { program, position, types: [...types] });
    }
    this.signals.emit('moved');
  }

  /** Nothing more will move: nobody waits any longer. */
  end(): void {
    this.over = true;
    this.signals.emit('over');
  }

  /** Resolves when something holds after a move, when the patience (in milliseconds, or a signal) is at its end or all is over. */
  async until(holds: () => boolean, patience: number | AbortSignal): Promise<void> {
    if (this.over || holds()) return;
    const signal = asSignal(patience);
    try {
      for await (const _ of on(this.signals, 'moved', { signal, close: ['over'] })) {
        if (holds()) return;
      }
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  }

  /** Each move of a program from now on, until the watcher leaves or the signal says stop. */
  of(program: string, signal?: AbortSignal): AsyncIterableIterator<Moved> {
    const moves = on(this.signals, nameOf(program), { close: ['over'] });
    const leave = async () => {
      await moves.return!();
      return { done: true as const, value: undefined };
    };
    if (this.over || signal?.aborted) void leave();
    signal?.addEventListener('abort', leave, { once: true });
    return {
      async next() {
        const { done, value } = await moves.next();
        return done ? { done, value: undefined } : { value: value[0] as Moved };
      },
      return() {
        signal?.removeEventListener('abort', leave);
        return leave();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}

/** No program can take the name of another signal. */
function nameOf(program: string): string {
  return `program ${program}`;
}

function asSignal(patience: number | AbortSignal): AbortSignal | undefined {
  if (typeof patience !== 'number') return patience;
  return patience === Infinity ? undefined : AbortSignal.timeout(patience);
}
