import { LEASE_MS } from './lease';
import { afterFailure, WAITS, waysBack } from './waits';

/** What `npm run proof:failover` demands of a restart of PostgreSQL. */
const MOST_MS = 30_000;

describe('When PostgreSQL is back', () => {
  test.each(Object.entries(waysBack()))('%s: the views follow in time', (_, longest) => {
    expect(longest).toBeLessThan(MOST_MS);
  });

  it('a node whose term broke waits until another could have taken the lease, even an expiring one', () => {
    expect(afterFailure()).toBeGreaterThan(LEASE_MS + WAITS.asked);
  });
});
