import {
  compareBehind,
  connectionOf,
  pageOf,
  type Connection,
  type Page,
} from '@plumbline/read-models';
import type { Commitment } from './commitment.document';
import type { CommitmentStatus } from './commitment.state';
import { commitments } from './commitments.view';

/** Which commitments are asked for; where nothing is said, all. */
export interface Wish {
  readonly customer?: string | null;
  readonly performer?: string | null;
  readonly status?: CommitmentStatus | null;
}

/** Whether only some of the commitments are asked for. */
export function isFiltered({ customer, performer, status }: Wish): boolean {
  return Boolean(customer ?? performer ?? status);
}

/** A page of those that are asked for, with the cursors that the whole list has. */
export function filteredPage(all: readonly Commitment[], asked: Wish & Page) {
  const { first, behind } = pageOf(asked);
  const wanted = all
    .filter(
      ({ customer, performer, status }) =>
        (asked.customer ?? customer) === customer &&
        (asked.performer ?? performer) === performer &&
        (asked.status ?? status) === status,
    )
    .map((document) => ({ document, id: document.id, order: commitments.order(document) }));
  const rest = behind ? wanted.filter((placed) => compareBehind(placed, behind) > 0) : wanted;
  const page: Connection<Commitment> = connectionOf(
    rest.slice(0, first + 1),
    first,
    async () => wanted.length,
  );
  return page;
}
