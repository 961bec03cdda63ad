import type { Moment } from './moment';
import { compareTexts } from './text-order';
import type { View } from './view';

/** Where a page begins: behind the document with this order and id. */
export interface Behind {
  readonly order: string;
  readonly id: string;
}

/** A document with the place it has in lists. */
export interface Placed<Document> {
  readonly document: Document;
  readonly order: string;
  readonly id: string;
}

/** Which part of a list is wanted: from behind a place, up to an order, so many. */
export interface PartOfList {
  readonly first?: number;
  readonly behind?: Behind;
  readonly upTo?: string;
}

/** Documents as they are at a moment, stored or folded; both answer alike. */
export interface Documents {
  one<Document extends object>(
    view: View<Document>,
    moment: Moment,
    id: string,
  ): Promise<Document | undefined>;

  /** Documents in the order of the view, behind a place. */
  list<Document extends object>(
    view: View<Document>,
    moment: Moment,
    page: PartOfList,
  ): Promise<Placed<Document>[]>;

  count(view: View, moment: Moment): Promise<number>;
}

/** How lists are ordered everywhere: by the order's text, then by the id. */
export function compareBehind(a: Behind, b: Behind): number {
  return compareTexts(a.order, b.order) || compareTexts(a.id, b.id);
}

/** A document of its class, out of what is kept of it. */
export function asDocument<Document extends object>(
  view: View<Document>,
  kept: object | undefined,
): Document | undefined {
  return kept && Object.assign(Object.create(view.document.prototype) as Document, kept);
}
