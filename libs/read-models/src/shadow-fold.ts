import type { Position, RecordedEvent } from '@plumbline/event-store';
import { keyOf, readDocuments, writeDocuments } from './apply-events';
import { partsOf, place, stepped, type Folded } from './folding';
import { park } from './parked';
import type { View } from './view';
import type { ViewDatabase } from './view-tables';

const HELD = 100_000;

/** The documents of a view on their way into a shadow table: folded in memory, written when many. */
export class ShadowFold {
  private readonly documents: Folded = new Map();
  private readonly removed = new Set<string>();
  private readonly parked = new Set<string>();
  private spilled = false;

  constructor(
    private readonly database: ViewDatabase,
    private readonly view: View,
    private readonly table: string,
  ) {}

  /** Folds one fact; answers a promise only where it had to reach for the table. */
  take(event: RecordedEvent, behind: Position): Promise<void> | undefined {
    const at = place(event.program, keyOf(this.view, event));
    if (this.parked.has(at)) return undefined;
    if (this.spilled && !this.documents.has(at) && !this.removed.has(at)) {
      return this.recall(at).then(() => this.step(event, at, behind));
    }
    return this.step(event, at, behind);
  }

  async write(): Promise<void> {
    const changed = new Map<string, object | undefined>(this.documents);
    for (const at of this.removed) changed.set(at, undefined);
    await this.database
      .transaction()
      .execute((transaction) => writeDocuments(transaction, this.view, this.table, changed));
  }

  private step(event: RecordedEvent, at: string, behind: Position): Promise<void> | undefined {
    try {
      const after = stepped(this.view, event, this.documents.get(at));
      if (after) this.documents.set(at, after);
      else if (this.documents.delete(at)) this.removed.add(at);
    } catch (error) {
      this.parked.add(at);
      return park(this.database, this.view, event, partsOf(at).id, behind, error);
    }
    return this.documents.size >= HELD ? this.spill() : undefined;
  }

  private async spill(): Promise<void> {
    await this.write();
    this.documents.clear();
    this.removed.clear();
    this.spilled = true;
  }

  private async recall(at: string): Promise<void> {
    const found = await readDocuments(this.database, this.table, new Set([at]));
    const document = found.get(at);
    if (document) this.documents.set(at, document);
  }
}
