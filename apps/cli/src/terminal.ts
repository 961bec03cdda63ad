import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Failed } from './failed';

/** Where a command writes to, and how it learns that nobody reads or waits any more. */
export class Terminal {
  private readonly leaving = new AbortController();
  private failure?: Error;

  constructor(
    private readonly out: Writable,
    private readonly err: Writable,
    /** Whether a person looks on, so that a bar may move. */
    readonly interactive = false,
  ) {
    out.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') this.failure ??= error;
      this.leave();
    });
  }

  /** Aborted when the reader of the output went away, or the person said stop. */
  get left(): AbortSignal {
    return this.leaving.signal;
  }

  /** Ends what goes on for ever. */
  leave(): void {
    this.leaving.abort();
  }

  /** Writes a line of the output proper; waits while the reader is slower. */
  async line(text = ''): Promise<void> {
    if (this.left.aborted || this.out.write(`${text}\n`)) return;
    await once(this.out, 'drain', { signal: this.left }).catch(() => undefined);
  }

  /** Resolves when all was written; fails where the output could not take it, as on a full disk. */
  async written(): Promise<void> {
    await new Promise<void>((resolve) => this.out.write('', () => resolve()));
    if (this.failure) throw new Failed(`The output cannot be written: ${this.failure.message}.`);
  }

  /** Says something to the person, apart from the output proper. */
  note(text: string): void {
    this.err.write(`${text}\n`);
  }

  /** Where a moving bar is drawn. */
  get beside(): Writable {
    return this.err;
  }
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return new Terminal(process.stdout, process.stderr, process.stderr.isTTY);
}
