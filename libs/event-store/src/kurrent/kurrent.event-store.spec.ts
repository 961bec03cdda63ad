import type { Clock } from '../clock';
import { eventStoreContract } from '../event-store.contract';
import { Double } from './double/double';
import { RULES, type Rule } from './double/rules';
import { KurrentEventStore } from './kurrent.event-store';

let double: Double;
const broken = process.env.PLUMBLINE_BROKEN_RULE as Rule | undefined;

beforeEach(async () => (double = await Double.start({ broken })));
afterEach(() => double.stop());

const open = (clock: Clock): Promise<KurrentEventStore> =>
  KurrentEventStore.open({ url: double.url(), clock });

eventStoreContract('the double of KurrentDB', {
  create: open,
  reopen: open,
  keepsOrder: false,
  histories: 30,
});
