import { Command } from 'commander';
import { readingLog } from './data-option';
import { noteExport } from './note-export';
import { positionOf } from './position-option';
import type { Terminal } from './terminal';

interface Options {
  readonly program?: string;
  readonly after?: string;
}

/** `plumbline events export`: all facts, oldest first. */
export function eventsExportCommand(terminal: Terminal): Command {
  return new Command('export')
    .description('Write all facts as lines of JSON, oldest first; works while the server runs.')
    .option('--program <id>', 'only those of one program')
    .option('--after <position>', 'only those behind a position, as the last line gave it')
    .action(async ({ program, after }: Options, command: Command) => {
      const from = positionOf(after);
      await readingLog(command, async (store) => {
        await noteExport(command, 'events export', program);
        for await (const event of store.readAll(from, { program })) {
          if (terminal.left.aborted) return;
          await terminal.line(JSON.stringify(event));
        }
      });
    });
}
