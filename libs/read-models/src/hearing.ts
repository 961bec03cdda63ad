import type { EventStore, Position, RecordedEvent } from '@plumbline/event-store';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Movements } from './movements';

/** How long a fact that is in the log may take to be heard, in milliseconds. */
const PATIENCE_MS = 100;

/**
 * What this node hears of the log by following it. Who keeps what was folded asks whether all was heard
 * that is in the log by now; if so, what nothing was heard of need not be read again.
 */
export class Hearing {
  private readonly movements = new Movements();
  private readonly listeners: ((event: RecordedEvent) => void)[] = [];
  private upTo?: Position;
  private began = 0;
  private asking?: Promise<Position>;

  constructor(
    private readonly store: EventStore,
    private readonly patience = PATIENCE_MS,
  ) {}

  /** The number of the time of hearing; nothing while the log is not followed. */
  get time(): number | undefined {
    return this.upTo === undefined ? undefined : this.began;
  }

  /** From now on tells each fact that is heard, in the order of the log. */
  listen(listener: (event: RecordedEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Passes on what is told behind a position, after all who listen were told. */
  async *through(
    source: AsyncIterable<RecordedEvent>,
    from: Position,
  ): AsyncGenerator<RecordedEvent> {
    this.began += 1;
    this.upTo = from;
    try {
      for await (const event of source) {
        for (const listener of this.listeners) listener(event);
        this.upTo = event.position;
        this.movements.tell([event]);
        yield event;
      }
    } finally {
      this.upTo = undefined;
      this.movements.tell([]);
    }
  }

  /** Whether all is heard that is in the log when it is asked; who is told no has to read. */
  async isAbreast(): Promise<boolean> {
    if (this.upTo === undefined) return false;
    const head = await this.head();
    const heard = () => this.upTo === undefined || this.upTo >= head;
    await this.movements.until(heard, this.patience);
    return this.upTo !== undefined && this.upTo >= head;
  }

  /** Where the log ends; those who ask in the same turn share one question, which is put after it. */
  private head(): Promise<Position> {
    this.asking ??= nextTurn().then(() => {
      this.asking = undefined;
      return this.store.head();
    });
    return this.asking;
  }
}
