import type { Day, EventStore, Position } from '@plumbline/event-store';
import { LRUCache } from 'lru-cache';
import {
  asDocument,
  compareBehind,
  type Documents,
  type PartOfList,
  type Placed,
} from './documents';
import { partsOf, place } from './folding';
import type { Moment } from './moment';
import { foldOn, type PastFold } from './past-fold';
import { compareTexts } from './text-order';
import type { View } from './view';

const REMEMBERED_FOLDS = 64;
const REMEMBERED_POSITIONS = 8;

/** One program, or one view of all, as it was true by a day; its folds continue one another. */
interface Series {
  readonly name: string;
  readonly program?: string;
  readonly on?: Day;
  readonly views: readonly View[];
}

/**
 * The documents as of any moment: the same views folded in memory over just the facts that were
 * recorded by `asOf` and true by `on`. A later fold of the same program continues an earlier one.
 */
export class AsOfDocuments implements Documents {
  private readonly folds = new LRUCache<string, Promise<PastFold>>({ max: REMEMBERED_FOLDS });
  private readonly positions = new LRUCache<string, Position[]>({ max: REMEMBERED_FOLDS });
  private readonly lists = new WeakMap<PastFold, Map<View, Placed<object>[]>>();

  constructor(
    private readonly store: EventStore,
    private readonly views: readonly View[],
  ) {}

  async one<Document extends object>(view: View<Document>, moment: Moment, id: string) {
    const { documents } = await this.fold(view, moment);
    return asDocument(view, documents.get(view)?.get(place(moment.program ?? id, id)));
  }

  async list<Document extends object>(
    view: View<Document>,
    moment: Moment,
    { first, behind, upTo }: PartOfList,
  ): Promise<Placed<Document>[]> {
    const all = await this.whole(view, moment);
    const from = behind ? all.findIndex((placed) => compareBehind(placed, behind) > 0) : 0;
    const beyond =
      upTo === undefined ? -1 : all.findIndex(({ order }) => compareTexts(order, upTo) > 0);
    return all
      .slice(from < 0 ? all.length : from, beyond < 0 ? all.length : beyond)
      .slice(0, first)
      .map(({ id, order, document }) => ({ id, order, document: asDocument(view, document)! }));
  }

  async count(view: View, moment: Moment): Promise<number> {
    return (await this.whole(view, moment)).length;
  }

  /** All documents of a view in their order; sorted once for each fold. */
  private async whole(view: View, moment: Moment): Promise<Placed<object>[]> {
    const fold = await this.fold(view, moment);
    const lists = this.lists.get(fold) ?? new Map<View, Placed<object>[]>();
    this.lists.set(fold, lists);
    const known = lists.get(view);
    if (known) return known;
    const placed = [...(fold.documents.get(view) ?? [])]
      .map(([at, document]) => ({ id: partsOf(at).id, order: view.order(document), document }))
      .sort(compareBehind);
    lists.set(view, placed);
    return placed;
  }

  private async fold(view: View, { program, on, asOf }: Moment): Promise<PastFold> {
    const until = asOf ?? (await this.store.head());
    const series: Series = {
      name: JSON.stringify([program ?? null, program === undefined && view.name, on]),
      program,
      on,
      views: program === undefined ? [view] : this.views,
    };
    const key = keyOf(series, until);
    const known = this.folds.get(key);
    if (known) return known;
    const folding = this.folded(series, until);
    this.folds.set(key, folding);
    const positions = [...(this.positions.get(series.name) ?? []), until];
    this.positions.set(series.name, positions.slice(-REMEMBERED_POSITIONS));
    folding.catch(() => this.folds.delete(key));
    return folding;
  }

  private async folded(series: Series, until: Position): Promise<PastFold> {
    return foldOn(this.store, series, until, await this.nearest(series, until));
  }

  /** The latest fold of a series that is not later than a position. */
  private nearest(series: Series, until: Position): Promise<PastFold> | undefined {
    const before = (this.positions.get(series.name) ?? []).filter((position) => position <= until);
    const remembered = before.sort().map((position) => this.folds.get(keyOf(series, position)));
    return remembered.findLast((fold) => fold !== undefined);
  }
}

function keyOf(series: Series, until: Position): string {
  return `${series.name} ${until}`;
}
