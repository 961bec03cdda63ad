import { START, streamName, type Day, type EventStore } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { lastCommandId } from '../case';
import { tell, type Listener } from '../tell';
import { HARBORVIEW } from './calendar';
import { demo } from './demo';
import { CHARTERED } from './program';

/**
 * Tells the demo to an empty log, or the rest of it where a first start was cut off; any other log is
 * left alone. Answers whether something was told.
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

/** Whether a log is the demo's, or empty, so that the demo can be told to it. */
export async function isDemo(store: EventStore): Promise<boolean> {
  return (await store.head()) === START || (await dayOfFirstTelling(store)) !== undefined;
}

async function dayToTell({ store, clock }: Listener & { store: EventStore }) {
  if ((await store.head()) === START) return clock.today();
  if (await store.seen(HARBORVIEW, lastCommandId({ id: HARBORVIEW }))) return undefined;
  return dayOfFirstTelling(store);
}

/** The day for which the demo was begun, told by its charter; none if the log begins otherwise. */
async function dayOfFirstTelling(store: EventStore): Promise<Day | undefined> {
  const stream = streamName(HARBORVIEW, 'program', HARBORVIEW);
  for await (const { commandId, effectiveAt } of store.read(stream, { limit: 1 })) {
    if (commandId !== `${HARBORVIEW}-000`) return undefined;
    return addDays(effectiveAt.slice(0, 10), -CHARTERED);
  }
  return undefined;
}
