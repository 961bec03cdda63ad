import type { CommandBus } from '@nestjs/cqrs';
import { START, type Clock, type EventStore } from '@plumbline/event-store';
import type { Runner } from '@plumbline/read-models';

/** Tells the demo program to a ledger that holds nothing yet; any other is left alone. */
export async function loadDemo(ledger: {
  store: EventStore;
  clock: Clock;
  bus: CommandBus;
  runner: Runner;
}): Promise<void> {
  if ((await ledger.store.head()) !== START) return;
}
