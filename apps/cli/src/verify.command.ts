import { dataFiles } from '@plumbline/event-store';
import { Command } from 'commander';
import { views } from '../../api/src/slices';
import { dataFolder, readingLog } from './data-option';
import { Failed } from './failed';
import { table } from './table';
import type { Terminal } from './terminal';
import { openViewsToRead } from './views-option';
import { compareViews, type Found, type FoundOfView } from './verify-views';

/** `plumbline verify`: replays everything and compares every view with what is stored. */
export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .description('Replay the log and compare every document of every view; changes nothing.')
    .action(async (_: object, command: Command) => {
      const found = await lookInto(command);
      for (const line of report(found)) await terminal.line(line);
      const wrong = found.views.filter(isWrong);
      if (wrong.length > 0) throw new Failed(sentence(wrong));
      await terminal.line('Every view is what the log says.');
    });
}

function lookInto(command: Command): Promise<Found> {
  const { views: file } = dataFiles(dataFolder(command));
  return readingLog(command, async (store) => {
    const database = await openViewsToRead(command, file);
    try {
      return await compareViews(store, database, views);
    } finally {
      await database.destroy();
    }
  });
}

function report({ events, unknown, views: found }: Found): string[] {
  const rows = found.map((view) => [
    view.view,
    String(view.documents),
    String(view.differences.length),
    String(view.parked.length),
    view.position ?? 'never made',
  ]);
  return [
    `${events.toLocaleString('en-US')} events were replayed.`,
    ...table(['view', 'documents', 'different', 'parked', 'up to'], rows, [1, 2, 3]),
    ...[...unknown].map(([type, count]) => `No view knows "${type}" (${count} events).`),
  ];
}

function isWrong({ differences, parked, position }: FoundOfView): boolean {
  return differences.length > 0 || parked.length > 0 || position === undefined;
}

/** The first thing that is wrong, by name, and what to do. */
function sentence(wrong: readonly FoundOfView[]): string {
  const { view, position, outdated, differences, parked } = wrong[0]!;
  if (position === undefined) return `The view "${view}" was never made; rebuild it.`;
  const [first] = differences;
  if (!first) return `The view "${view}" has a parked document, ${parked[0]}; drive it again.`;
  const why = outdated ? ' It was folded by another version of Plumbline.' : '';
  return `The view "${view}" is not what the log says: ${first.at} ${first.how}.${why} Rebuild it.`;
}
