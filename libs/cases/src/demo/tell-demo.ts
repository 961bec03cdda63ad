import { INSTALLATION, type LedgerEvents, type LedgerMode } from '@plumbline/access';
import { streamName, type Day, type EventStore } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { lastCommandId } from '../case';
import { tell, type Listener } from '../tell';
import { HARBORVIEW } from './calendar';
import { demo } from './demo';
import { CHARTERED } from './program';

/**
 * Tells the demo, or the rest of it where a first start was cut off; never into a ledger of one's own.
 * Answers whether something was told.
 */
export async function tellDemo(
  ledger: Listener & { readonly store: EventStore },
): Promise<boolean> {
  const today = await dayToTell(ledger);
  if (today === undefined) return false;
  const { steps, source } = demo(today);
  await tell(steps, { ...ledger, source });
  return true;
}

/** Whether a log is the demo's, or may become it. */
export async function isDemo(store: EventStore): Promise<boolean> {
  return !(await isOwn(store));
}

async function dayToTell({ store, clock }: Listener & { store: EventStore }) {
  if (await isOwn(store)) return undefined;
  if (await store.seen(HARBORVIEW, lastCommandId({ id: HARBORVIEW }))) return undefined;
  return (await dayOfFirstTelling(store)) ?? clock.today();
}

/** Whether a log was begun as the demo's; one that says nothing was not. */
export async function wasBegunAsDemo(store: EventStore): Promise<boolean> {
  return (await modeOf(store)) === 'demo';
}

async function isOwn(store: EventStore): Promise<boolean> {
  return (await modeOf(store)) === 'own';
}

async function modeOf(store: EventStore): Promise<LedgerMode | undefined> {
  const first = { limit: 1 };
  for await (const { data } of store.read(
    streamName(INSTALLATION, 'ledger', INSTALLATION),
    first,
  )) {
    return (data as LedgerEvents['LedgerBegun']).mode;
  }
  return undefined;
}

/** The day for which the demo was begun, told by its charter. */
async function dayOfFirstTelling(store: EventStore): Promise<Day | undefined> {
  const stream = streamName(HARBORVIEW, 'program', HARBORVIEW);
  for await (const { effectiveAt } of store.read(stream, { limit: 1 })) {
    return addDays(effectiveAt.slice(0, 10), -CHARTERED);
  }
  return undefined;
}
