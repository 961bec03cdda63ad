import { DataFolder, Invalid, type EventStore } from '@plumbline/event-store';
import {
  ALONE,
  createBookkeeping,
  joinViews,
  openSqliteViews,
  rebuild,
  type Guard,
  type View,
  type ViewDatabase,
} from '@plumbline/read-models';
import { Command } from 'commander';
import { knownFacts, views } from '../../api/src/slices';
import { dataFolder, openLog } from './data-option';
import { showProgress } from './progress';
import type { Terminal } from './terminal';
import { viewsAddress } from './views-option';

/** The tables that are made anew, by whoever may write them. */
interface Kept {
  readonly database: ViewDatabase;
  readonly guard: Guard;
}

/** `plumbline rebuild [view]`: makes the tables of the views anew from the log. */
export function rebuildCommand(terminal: Terminal): Command {
  return new Command('rebuild')
    .description('Make a view, or all of them, anew from the log; no server may run.')
    .argument('[view]', 'the view; all where nothing is said')
    .action(async (name: string | undefined, _: object, command: Command) => {
      const chosen = viewsNamed(name);
      const log = await openLog(command);
      try {
        await asKeeper(command, (kept) => rebuildFrom(log, kept, chosen, terminal));
      } finally {
        await log.close();
      }
    });
}

function viewsNamed(name: string | undefined): readonly View[] {
  if (name === undefined) return views;
  const found = views.filter((view) => view.name === name);
  if (found.length > 0) return found;
  const names = views.map((view) => view.name).join(', ');
  throw new Invalid(`There is no view "${name}"; there are ${names}.`);
}

/** Owns the folder, and in PostgreSQL takes the lease, too: no server writes into the same tables. */
async function asKeeper(command: Command, work: (kept: Kept) => Promise<void>): Promise<void> {
  const owned = DataFolder.own(dataFolder(command));
  const address = viewsAddress(command);
  try {
    await (address ? asNode(address, work) : alone(openSqliteViews(owned.views), work));
  } finally {
    owned.release();
  }
}

async function alone(database: ViewDatabase, work: (kept: Kept) => Promise<void>): Promise<void> {
  try {
    await createBookkeeping(database);
    await work({ database, guard: ALONE });
  } finally {
    await database.destroy();
  }
}

async function asNode(address: string, work: (kept: Kept) => Promise<void>): Promise<void> {
  const { database, tenure, close } = joinViews(address);
  try {
    await createBookkeeping(database);
    await tenure.once((guard) => work({ database, guard }));
  } finally {
    await close();
  }
}

async function rebuildFrom(
  store: EventStore,
  { database, guard }: Kept,
  chosen: readonly View[],
  terminal: Terminal,
): Promise<void> {
  const progress = showProgress(terminal);
  try {
    const head = await store.head();
    const limit = await knownFacts.limits(store);
    for (const view of chosen) {
      const tell = (each: Parameters<typeof progress.tell>[0]) => progress.tell(each);
      await rebuild(store, database, view, { tell, guard, until: limit(view) ?? head });
    }
    // What servers were told of the views before, of a longer log perhaps, holds no longer.
    if (chosen === views) await database.transaction().execute((now) => guard.admit(now, head));
    progress.done();
    const what = chosen.length === 1 ? `The view "${chosen[0]!.name}" was` : 'All views were';
    await terminal.line(`${what} made anew, up to ${head || 'an empty log'}.`);
  } finally {
    progress.done();
  }
}
