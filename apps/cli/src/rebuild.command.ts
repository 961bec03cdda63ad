import { DataFolder, Invalid, type EventStore } from '@plumbline/event-store';
import { createBookkeeping, rebuild, type View, type ViewDatabase } from '@plumbline/read-models';
import { Command } from 'commander';
import { knownFacts, views } from '../../api/src/slices';
import { dataFolder, openLog } from './data-option';
import { showProgress } from './progress';
import type { Terminal } from './terminal';
import { openViews } from './views-option';

/** `plumbline rebuild [view]`: makes the tables of the views anew from the log. */
export function rebuildCommand(terminal: Terminal): Command {
  return new Command('rebuild')
    .description('Make a view, or all of them, anew from the log; the server must not run.')
    .argument('[view]', 'the view; all where nothing is said')
    .action(async (name: string | undefined, _: object, command: Command) => {
      const chosen = viewsNamed(name);
      const log = await openLog(command);
      try {
        const owned = DataFolder.own(dataFolder(command));
        try {
          await rebuildFrom(log, openViews(command, owned.views), chosen, terminal);
        } finally {
          owned.release();
        }
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

async function rebuildFrom(
  store: EventStore,
  database: ViewDatabase,
  chosen: readonly View[],
  terminal: Terminal,
): Promise<void> {
  const progress = showProgress(terminal);
  try {
    await createBookkeeping(database);
    const limit = await knownFacts.limits(store);
    for (const view of chosen) {
      await rebuild(store, database, view, {
        tell: (each) => progress.tell(each),
        until: limit(view),
      });
    }
    progress.done();
    const what = chosen.length === 1 ? `The view "${chosen[0]!.name}" was` : 'All views were';
    await terminal.line(`${what} made anew, up to ${(await store.head()) || 'an empty log'}.`);
  } finally {
    progress.done();
    await database.destroy();
  }
}
