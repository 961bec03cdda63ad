import {
  isOfAnotherLog,
  Unavailable,
  type EventStore,
  type Position,
} from '@plumbline/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { batches } from './batches';
import type { Hearing } from './hearing';
import type { Keeper } from './keeper';
import type { Movements } from './movements';
import type { Progress } from './rebuild';
import type { JointViews } from './joint-views';
import type { Term } from './tenure';

const MOST_AT_ONCE = 1_000;
const LOOK_EVERY_MS = 200;

type Tell = (progress: Progress) => void;

/**
 * One of several nodes on the same views: keeps them when it is its turn, and always tells its own
 * readers what became visible, whoever made it so.
 */
export class Neighbour {
  /** Whether it is this node's turn, and the views are taken up. */
  keeps = false;
  private failure?: Error;
  private giveUp?: (error: Error) => void;

  constructor(
    private readonly store: EventStore,
    private readonly joint: JointViews,
    private readonly keeper: Keeper,
    private readonly movements: Movements,
    private readonly hearing: Hearing,
  ) {}

  get position(): Position {
    return this.joint.published.position;
  }

  get edition(): string {
    return this.joint.published.edition;
  }

  /** Why its last turn broke off, or why nothing can be told right now. */
  get trouble(): Error | undefined {
    return this.failure ?? this.joint.published.away;
  }

  /** Begins; resolves when the views are those of this version, with what goes on from there. */
  async begin(tell: Tell, signal: AbortSignal): Promise<{ readonly going: Promise<void> }> {
    const { lease, published } = this.joint;
    await lease.prepare();
    await published.ask();
    const head = await this.assertNotAhead();
    const strange = await this.keeper.findsOthers();
    const going = this.go(tell, head, strange, signal);
    const over = going.then(() => true);
    // Whoever follows it is told by `going`.
    over.catch(() => {});
    while (await this.keeper.findsOthers()) {
      if (await Promise.race([over, sleep(LOOK_EVERY_MS, false)])) break;
    }
    this.giveUp = undefined;
    return { going };
  }

  private async go(tell: Tell, from: Position, seize: boolean, signal: AbortSignal): Promise<void> {
    const { tenure, published } = this.joint;
    const failed = new Promise<never>((_, reject) => (this.giveUp = reject));
    const duty = {
      keep: (term: Term) => this.keep(term, tell),
      broke: (error: Error) => this.broke(error),
    };
    const all = Promise.all([
      tenure.serve(duty, signal, seize),
      published.watch(() => this.moved(), signal),
      this.tellMoves(from, signal),
    ]);
    await Promise.race([all, failed]);
  }

  private async keep({ guard, signal }: Term, tell: Tell): Promise<void> {
    const tables = await this.keeper.takeUp({ guard }, tell);
    const { database } = this.joint;
    await database.transaction().execute((now) => guard.admit(now, tables.slowest));
    this.failure = undefined;
    this.keeps = true;
    try {
      await this.keeper.follow(tables, signal);
    } finally {
      this.keeps = false;
    }
  }

  /** Who waits for a position looks again. */
  private moved(): void {
    this.failure = undefined;
    this.movements.tell([]);
  }

  /** What breaks while a node starts ends it; later others, or this one, try again. */
  private broke(error: Error): void {
    this.failure = error;
    this.giveUp?.(error);
  }

  /** Tells what is in the log when it has become visible. */
  private async tellMoves(from: Position, signal: AbortSignal): Promise<void> {
    const source = this.hearing.through(this.store.subscribe(from, signal), from);
    for await (const events of batches(source, MOST_AT_ONCE)) {
      const end = events.at(-1)!.position;
      await this.movements.until(() => this.position >= end, signal);
      if (signal.aborted) return;
      this.movements.tell(events);
    }
    if (!signal.aborted) throw new Error('The log ended while it was followed.');
  }

  private async assertNotAhead(): Promise<Position> {
    const head = await this.store.head();
    if (isOfAnotherLog(this.position, head) || this.position <= head) return head;
    throw new Unavailable(
      'The views are ahead of the log: was an older log restored? Rebuild them.',
    );
  }
}
