import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from './clock';
import { eventStoreContract } from './event-store.contract';
import { SqliteEventStore } from './sqlite.event-store';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-events-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const open = async (clock: Clock): Promise<SqliteEventStore> =>
  SqliteEventStore.open({ file: join(folder, 'events.db'), clock });

eventStoreContract('SQLite', { create: open, reopen: open, keepsOrder: true });
