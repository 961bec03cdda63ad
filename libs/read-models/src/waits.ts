import { LEASE_MS } from './lease';

/** How long a node waits for a PostgreSQL that went away, in milliseconds; all of it is here, to be added up. */
export const WAITS = {
  /** The longest that a connection may take to be made. */
  connecting: 5_000,
  /** Between two tries to write a batch: from the first to the longest, doubled each time. */
  firstPause: 100,
  longestPause: 2_000,
  /** Until the lease is asked for again, and where the views stand. */
  asked: 1_000,
  /** Until it is asked again where the views stand, after that could not be told. */
  away: 500,
} as const;

/**
 * Until a node whose term broke asks for the lease again: the others have the first chance, also where
 * it could not let go and its lease has to expire.
 */
export function afterFailure(leaseLasts = LEASE_MS): number {
  return leaseLasts + 2 * WAITS.asked;
}

/**
 * The longest ways from a PostgreSQL that takes connections again to views that follow, in waits. What
 * was begun before it was back may still hang for as long as a connection may take; what is begun later
 * succeeds. A term that is over is let go with its renewal and its release, one behind the other.
 */
export function waysBack(): Readonly<Record<string, number>> {
  const { connecting, longestPause, asked, away } = WAITS;
  const told = Math.max(connecting + away, asked);
  return {
    'who keeps the views holds on': connecting + longestPause + told,
    'its term is over, and it or another takes the lease': connecting + LEASE_MS + asked + told,
    'its term broke, and there is no other node': 2 * connecting + afterFailure() + told,
  };
}
