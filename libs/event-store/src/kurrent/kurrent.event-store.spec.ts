import type { Clock } from '../clock';
import { eventStoreContract } from '../event-store.contract';
import { BROKEN_RULE } from './double/broken-rule';
import { Double } from './double/double';
import { KurrentEventStore } from './kurrent.event-store';

/** Fewer than on a disk: each step of a history goes over the wire several times. */
const HISTORIES = 30;
const { KURRENTDB_URL } = process.env;

function contractAt(name: string, url: () => string): void {
  const open = (clock: Clock): Promise<KurrentEventStore> =>
    KurrentEventStore.open({ url: url(), clock });
  const maker = { create: open, reopen: open, keepsOrder: false, histories: HISTORIES };
  eventStoreContract(name, maker);
}

describe('on the double', () => {
  let double: Double;
  beforeEach(async () => (double = await Double.start({ broken: BROKEN_RULE })));
  afterEach(() => double.stop());
  contractAt('the double of KurrentDB', () => double.url());
});

if (KURRENTDB_URL) contractAt('a real KurrentDB', () => KURRENTDB_URL);
else {
  // oxlint-disable-next-line jest/no-disabled-tests -- told as not run, never counted as passed
  test.skip('the event store in a real KurrentDB: not run, set KURRENTDB_URL', () => undefined);
}
