import { streamName, type Day, type EventStore } from '@plumbline/event-store';
import { addDays } from '@plumbline/figures';
import { lastCommandId } from '../case';
import { tell, type Listener } from '../tell';
import { HARBORVIEW } from './calendar';
import { demo } from './demo';
import { CHARTERED } from './program';

/**
 * Tells the demo, or the rest of it where a first start was cut off. Answers whether something was
 * told; whether this ledger is one for a demo is for the caller to know.
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

async function dayToTell({ store, clock }: Listener & { store: EventStore }) {
  if (await store.seen(HARBORVIEW, lastCommandId({ id: HARBORVIEW }))) return undefined;
  return (await dayOfFirstTelling(store)) ?? clock.today();
}

/** The day for which the demo was begun, told by its charter. */
async function dayOfFirstTelling(store: EventStore): Promise<Day | undefined> {
  const stream = streamName(HARBORVIEW, 'program', HARBORVIEW);
  for await (const { effectiveAt } of store.read(stream, { limit: 1 })) {
    return addDays(effectiveAt.slice(0, 10), -CHARTERED);
  }
  return undefined;
}
