import {
  KurrentEventStore,
  MemoryEventStore,
  type Clock,
  type EventStore,
} from '@plumbline/event-store';
import { Double } from '../../libs/event-store/src/kurrent/double/double';

/** A log for a test, and how to let go of what it is kept in. */
export interface TestLog {
  readonly store: EventStore;
  readonly release: () => void;
}

/** A fresh log: on a double of KurrentDB where the tests are run on one, else in memory. */
export async function openLogForTest(clock: Clock): Promise<TestLog> {
  if (process.env['PLUMBLINE_TEST_LOG'] !== 'kurrent') {
    return { store: new MemoryEventStore(clock), release: () => undefined };
  }
  const double = await Double.start();
  try {
    const store = await KurrentEventStore.open({ url: double.url(), clock });
    return { store, release: () => double.stop() };
  } catch (error) {
    double.stop();
    throw error;
  }
}
