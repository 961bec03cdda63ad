import type { Moment } from './moment';
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
    page: { readonly first?: number; readonly behind?: Behind },
  ): Promise<Placed<Document>[]>;

  count(view: View, moment: Moment): Promise<number>;
}

/** How lists are ordered everywhere: by the order's text, then by program and id. */
export function compareBehind(a: Behind, b: Behind): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
