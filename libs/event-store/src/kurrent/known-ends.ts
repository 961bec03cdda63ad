import { LRUCache } from 'lru-cache';
import type { Expected, Revision } from '../event-store';

const REMEMBERED = 10_000;

/**
 * How far this process has seen streams reach. They never get shorter, so the place behind what was
 * seen is the next one of the stream, or taken for good: it may be claimed without another look.
 */
export class KnownEnds {
  private readonly ends = new LRUCache<string, Revision>({ max: REMEMBERED });

  note(stream: string, revision: Revision): void {
    if (revision > (this.ends.get(stream) ?? -1)) this.ends.set(stream, revision);
  }

  /** The place behind an expected end; nothing where the stream may end before it. */
  placeBehind(stream: string, expected: Expected): Revision | undefined {
    if (expected === 'none') return 0;
    if (typeof expected !== 'number') return undefined;
    const end = this.ends.get(stream);
    return end !== undefined && expected <= end ? expected + 1 : undefined;
  }
}
