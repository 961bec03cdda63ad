import { useAsked } from '../../app/address';
import { isDay, useMoment } from '../../time/moment';

/** Between which moments the page looks, and which facts it shows of them. */
export interface Span {
  /** After this, if anything. */
  readonly since?: string;
  /** Up to this; if it is not said, up to the moment of the page. */
  readonly until?: string;
  readonly kind?: string;
  readonly record?: string;
  readonly actor?: string;
  readonly text?: string;
}

/** What stands in the address of the page; `id` is the record, for `record` is the one that is open. */
export function useSpan(): Span {
  const { since, until, kind, id, actor, text } = useAsked();
  return { since, until, kind, record: id, actor, text };
}

/** The later of the two moments that are compared. */
export function useUntil(): string | undefined {
  const { asOf } = useMoment();
  return useSpan().until ?? asOf;
}

/** The day of a moment as a field of the page shows it; a position has none. */
export const dayIn = (moment: string | undefined): string =>
  moment && isDay(moment) ? moment.slice(0, 10) : '';
