import {
  Clock,
  DataFolder,
  Invalid,
  KurrentEventStore,
  SqliteEventStore,
  type EventStore,
} from '@plumbline/event-store';
import { resolve } from 'node:path';
import { fileWithLog } from '../data-option';
import type { Target } from './copy-log';

const VARIABLE = 'KURRENTDB_URL';
const ADDRESS = /^[a-z+]+:\/\//;

/** Opens the log that is to be read: a data folder, an address, or the variable that holds one. */
export async function openSource(name: string): Promise<EventStore> {
  const clock = new Clock();
  const url = addressIn(name);
  if (url) return KurrentEventStore.open({ url, clock });
  return SqliteEventStore.open({ file: fileWithLog(resolve(name)), clock, readonly: true });
}

/** Opens the log that is to be written, whose folder nobody else may have meanwhile. */
export async function openTarget(
  name: string,
): Promise<Target & { readonly close: () => Promise<void> }> {
  const clock = new Clock();
  const url = addressIn(name);
  if (url) {
    const store = await KurrentEventStore.open({ url, clock });
    return { store, clock, close: () => store.close() };
  }
  const folder = DataFolder.own(resolve(name));
  try {
    const store = SqliteEventStore.open({ file: folder.events, clock });
    const close = () => store.close().finally(() => folder.release());
    return { store, clock, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** An address on the command line is seen by whoever lists processes; the variable is not. */
function addressIn(name: string): string | undefined {
  if (name !== VARIABLE) return ADDRESS.test(name) ? name : undefined;
  const said = process.env[VARIABLE];
  if (said) return said;
  throw new Invalid(`${VARIABLE} is not set; set it to the address of the KurrentDB.`);
}
