import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Gathers what is there already into one list, so that a burst is folded in one transaction and a
 * single event at once. Holds at most `size` items; the source waits then.
 */
export async function* batches<Item>(
  source: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  const gathered = new Gathered(source, size);
  try {
    while (await gathered.something()) {
      await nextTurn();
      yield gathered.take();
    }
  } finally {
    gathered.leave();
  }
}

/** What a source gave and nobody took yet. */
class Gathered<Item> {
  private readonly held: Item[] = [];
  private ended = false;
  private failure?: { readonly error: unknown };
  private wakeTaker = () => {};
  private wakeSource = () => {};

  constructor(
    source: AsyncIterable<Item>,
    private readonly size: number,
  ) {
    this.gather(source)
      .catch((error: unknown) => (this.failure = { error }))
      .finally(() => this.leave());
  }

  /** Waits for an item; answers whether there is one, and throws why the source broke after the last. */
  async something(): Promise<boolean> {
    if (this.held.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => (this.wakeTaker = resolve));
    }
    if (this.held.length === 0 && this.failure) throw this.failure.error;
    return this.held.length > 0;
  }

  take(): Item[] {
    const taken = this.held.splice(0);
    this.wakeSource();
    return taken;
  }

  /** Nothing more is gathered; whoever waits goes on. */
  leave(): void {
    this.ended = true;
    this.wakeTaker();
    this.wakeSource();
  }

  private async gather(source: AsyncIterable<Item>): Promise<void> {
    for await (const item of source) {
      this.held.push(item);
      this.wakeTaker();
      if (this.held.length >= this.size) {
        await new Promise<void>((resolve) => (this.wakeSource = resolve));
      }
      if (this.ended) return;
    }
  }
}
