import type { Position, RecordedEvent } from '@plumbline/event-store';
import { readDocuments, writeDocuments } from './apply-events';
import type { Folded } from './folding';
import { guarded, type Guard } from './guard';
import { parkedFor, type Parked } from './parked';
import { foldOrPark, heard, type Heard } from './patient-fold';
import type { View } from './view';
import type { ViewDatabase } from './view-database';

/** How many documents are held in memory before they are written. */
export const HELD = 100_000;

/** Where the documents of a view go, and whose they are. */
export interface Shadow {
  readonly database: ViewDatabase;
  readonly guard: Guard;
  readonly view: View;
  readonly table: string;
  readonly held: number;
}

/** The documents of a view on their way into a shadow table: folded in memory, written when many. */
export class ShadowFold {
  /** What could not take a fact, for the one who puts the shadow in its place. */
  readonly waiting: Parked[] = [];
  private readonly documents: Folded = new Map();
  private readonly touched = new Set<string>();
  private readonly parked = new Set<string>();
  private spilled = false;

  constructor(private readonly into: Shadow) {}

  /** Folds one fact; answers a promise only where it has to reach for the table. */
  take(event: RecordedEvent, behind: Position): Promise<void> | undefined {
    const fact = heard(this.into.view, event);
    if (!fact || this.parked.has(fact.at)) return undefined;
    if (this.spilled && !this.touched.has(fact.at)) {
      return this.recall(fact.at).then(() => this.step(fact, behind));
    }
    return this.step(fact, behind);
  }

  /** Writes what is held and lets go of it. */
  async write(): Promise<void> {
    const { documents, touched } = this;
    const { database, guard, view, table } = this.into;
    await guarded(database, guard, (transaction) =>
      writeDocuments(transaction, view, table, documents, touched),
    );
    documents.clear();
    touched.clear();
    this.spilled = true;
  }

  private step(fact: Heard, behind: Position): Promise<void> | undefined {
    const outcome = foldOrPark(this.into.view, fact, this.documents, this.parked);
    if (outcome === 'folded') this.touched.add(fact.at);
    else if (outcome !== 'waits') {
      this.waiting.push(parkedFor(this.into.view, fact, behind, outcome.error));
    }
    return this.touched.size >= this.into.held ? this.write() : undefined;
  }

  private async recall(at: string): Promise<void> {
    const found = await readDocuments(this.into.database, this.into.table, [at]);
    for (const [place, document] of found) this.documents.set(place, document);
  }
}
