import type { Driver } from './driver';
import { type Patience, patiently } from './patience';

/**
 * A driver whose calls are tried again while that may help. An append may be: its ids and its place
 * are fixed before the first try, so the database answers a second one like the first. A follower is
 * not tried again here; it goes on after what it has processed.
 */
export function patientDriver(driver: Driver, patience: Patience): Driver {
  return {
    append: (...append) => patiently(patience, () => driver.append(...append)),
    readStream: (...page) => patiently(patience, () => driver.readStream(...page)),
    readBack: (page) => patiently(patience, () => driver.readBack(page)),
    follow: (...following) => driver.follow(...following),
    close: () => driver.close(),
  };
}
