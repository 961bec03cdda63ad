import { EventStore, START, type Day, type Position } from '@plumbline/event-store';
import { LRUCache } from 'lru-cache';
import { compareBehind, type Behind, type Documents, type Placed } from './documents';
import { foldInto, partsOf, place, type Folded } from './folding';
import type { Moment } from './moment';
import type { View } from './view';

const REMEMBERED_FOLDS = 64;

interface PastFold {
  readonly position: Position;
  readonly documents: ReadonlyMap<View, Folded>;
  readonly lists: Map<View, Placed<object>[]>;
}

/**
 * The documents as of any moment: the same views folded in memory over just the facts that were
 * recorded by `asOf` and true by `on`. A later fold of the same program continues an earlier one.
 */
export class AsOfDocuments implements Documents {
  private readonly folds = new LRUCache<string, Promise<PastFold>>({ max: REMEMBERED_FOLDS });
  private readonly positions = new LRUCache<string, Position[]>({ max: REMEMBERED_FOLDS });

  constructor(
    private readonly store: EventStore,
    private readonly views: readonly View[],
  ) {}

  async one<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const fold = await this.fold(view, moment);
    const at = place(moment.program ?? id, id);
    return fold.documents.get(view)?.get(at) as Document | undefined;
  }

  async list<Document extends object>(
    view: View<Document>,
    moment: Moment,
    { first, behind }: { first?: number; behind?: Behind },
  ): Promise<Placed<Document>[]> {
    const all = await this.whole(view, moment);
    const from = behind ? all.findIndex((placed) => compareBehind(placed, behind) > 0) : 0;
    if (from < 0) return [];
    return all.slice(from, first === undefined ? undefined : from + first) as Placed<Document>[];
  }

  async count(view: View, moment: Moment): Promise<number> {
    return (await this.whole(view, moment)).length;
  }

  private async whole(view: View, moment: Moment): Promise<Placed<object>[]> {
    const fold = await this.fold(view, moment);
    const known = fold.lists.get(view);
    if (known) return known;
    const placed = [...(fold.documents.get(view) ?? [])]
      .map(([at, document]) => ({ id: partsOf(at).id, order: view.order(document), document }))
      .sort(compareBehind);
    fold.lists.set(view, placed);
    return placed;
  }

  private async fold(view: View, moment: Moment): Promise<PastFold> {
    const { program, on } = moment;
    const until = moment.asOf ?? (await this.store.head());
    const views = program === undefined ? [view] : this.views;
    const series = `${program ?? `* ${view.name}`} ${on ?? ''}`;
    const key = `${series} ${until}`;
    const known = this.folds.get(key);
    if (known) return known;
    const folding = this.continued(series, until).then((base) =>
      foldUntil(this.store, views, { program, on, until }, base),
    );
    this.folds.set(key, folding);
    this.positions.set(series, [...(this.positions.get(series) ?? []), until].slice(-8));
    folding.catch(() => this.folds.delete(key));
    return folding;
  }

  private async continued(series: string, until: Position): Promise<PastFold | undefined> {
    const before = (this.positions.get(series) ?? []).filter((position) => position <= until);
    for (const position of before.sort().reverse()) {
      const fold = this.folds.get(`${series} ${position}`);
      if (fold) return fold;
    }
    return undefined;
  }
}

async function foldUntil(
  store: EventStore,
  views: readonly View[],
  bounds: { program?: string; on?: Day; until: Position },
  base: PastFold | undefined,
): Promise<PastFold> {
  const documents = new Map(
    views.map((view): [View, Folded] => [view, new Map(base?.documents.get(view))]),
  );
  for await (const event of store.readAll(base?.position ?? START, { program: bounds.program })) {
    if (event.position > bounds.until) break;
    if (bounds.on !== undefined && event.effectiveAt.slice(0, 10) > bounds.on) continue;
    for (const view of views) foldInto(view, documents.get(view)!, event);
  }
  return { position: bounds.until, documents, lists: new Map() };
}
