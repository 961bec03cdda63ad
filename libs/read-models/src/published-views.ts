import { START, type Position } from '@plumbline/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lease, Published } from './lease';
import type { PostgresLine } from './postgres-line';
import { WAITS } from './waits';

/** What all nodes are told of the views: where they stand, whoever keeps them. */
export class PublishedViews {
  /** Why nobody can say where they stand right now. */
  away?: Error;
  private latest: Published = { epoch: '0', position: START };

  constructor(
    private readonly lease: Lease,
    private readonly line: PostgresLine,
  ) {}

  get position(): Position {
    return this.latest.position;
  }

  /** Changes whenever the views have changed, also where they stand at a place as before. */
  get edition(): string {
    return `${this.latest.epoch} ${this.latest.position}`;
  }

  /** Asks once; answers whether something was new. */
  async ask(): Promise<boolean> {
    const before = this.edition;
    this.latest = (await this.lease.published()) ?? this.latest;
    this.away = undefined;
    return this.edition !== before;
  }

  /** Tells each move, as soon as word of it comes, until the signal says stop. */
  async watch(moved: () => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const { heard } = this.line;
        if (await this.ask()) moved();
        else if (this.line.heard === heard) await this.line.next(signal, WAITS.asked);
      } catch (error) {
        this.away = error as Error;
        await sleep(WAITS.away, undefined, { signal }).catch(() => {});
      }
    }
    await this.line.hangUp();
  }
}
