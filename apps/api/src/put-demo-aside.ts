import { wasBegunAsDemo } from '@plumbline/cases';
import {
  Clock,
  DataFolder,
  Invalid,
  SqliteEventStore,
  START,
  type EventStore,
} from '@plumbline/event-store';

/** Puts the demo of a folder aside, so that it is told anew; any other ledger stays as it is. */
export async function putDemoAside(path: string): Promise<void> {
  const clock = new Clock();
  const folder = DataFolder.own(path, clock);
  try {
    const store = SqliteEventStore.open({ file: folder.events, clock });
    const isDemo = await mayGo(store).finally(() => store.close());
    if (!isDemo)
      throw new Invalid(`${path} is no demo, but a ledger of its own: it stays as it is.`);
    folder.putAside();
  } finally {
    folder.release();
  }
}

async function mayGo(store: EventStore): Promise<boolean> {
  return (await store.head()) === START || (await wasBegunAsDemo(store));
}
