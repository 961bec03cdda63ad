import type { Moment } from './moment';
import type { View } from './view';

/**
 * What the one who asks may see. Every document passes it where it is loaded, whichever way a query
 * came to it; what may not be seen is as if it were not there.
 */
export abstract class Sight {
  /** Whether some documents of this view are kept from the one who asks now, or shown in part. */
  abstract narrows(view: View, moment: Moment): boolean;

  /** The document as far as it may be seen; nothing where it may not. */
  abstract seen<Document extends object>(
    view: View<Document>,
    moment: Moment,
    document: Document,
  ): Document | undefined;

  /** Whether facts of a type may be told of a document; of one that is not seen, none. */
  tells(view: View, moment: Moment, document: object, _type: string): boolean {
    return this.seen(view as View<object>, moment, document) !== undefined;
  }
}

/** Sees everything: for the program itself, which decides and computes on the whole truth. */
export class WholeSight extends Sight {
  narrows(): boolean {
    return false;
  }

  seen<Document extends object>(_: View<Document>, __: Moment, document: Document): Document {
    return document;
  }
}
