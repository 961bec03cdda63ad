import type { PublishedFigure } from '../published';

/** Something that is to be seen in the demo: where it is, and what stands there. */
export type Visible = Pick<PublishedFigure, 'what' | 'ask' | 'at' | 'printed'>;

/** Something to be seen in the answer to a question. */
export const seen =
  (ask: string) =>
  (what: string, at: string, printed: Visible['printed']): Visible => ({ what, ask, at, printed });

/** Something to be seen in the records of a list, each found by its id. */
export const seenIn =
  (list: string, fields: string) =>
  (id: string, what: string, at: string, printed: Visible['printed']): Visible =>
    seen(`${list}(first: 100) { nodes { id ${fields} } }`)(
      what,
      `${list}.nodes.#${id}.${at}`,
      printed,
    );
