import { Command } from 'commander';
import { views } from '../../api/src/slices';
import { compareLogs } from './copy/compare-logs';
import { copyLog } from './copy/copy-log';
import { openSource, openTarget } from './copy/named-store';
import { showProgress } from './progress';
import type { Terminal } from './terminal';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly program?: string;
}

/** `plumbline copy`: the facts of one log into another, whatever databases they are on. */
export function copyCommand(terminal: Terminal): Command {
  const where =
    'a data folder, an address esdb://..., or KURRENTDB_URL for what that variable says';
  return new Command('copy')
    .description(
      'Copy a log into another one with the same order, ids, times and answers to commands, then ' +
        'compare both; may be cut off and sent again.',
    )
    .requiredOption('--from <log>', where)
    .requiredOption('--to <log>', `${where}; nothing else may write there`)
    .option('--program <id>', 'only the facts of one program')
    .action(async ({ from, to, program }: Options) => {
      const source = await openSource(from);
      try {
        const target = await openTarget(to);
        try {
          const until = await source.head();
          const bar = showProgress(terminal);
          const tell = (events: number, position: typeof until) =>
            bar.tell({ view: 'copy', events, position, head: until });
          const { there, written } = await copyLog(source, target, { program, until, tell });
          bar.done();
          await terminal.line(`${count(written)} facts were copied, ${count(there)} were there.`);
          const same = await compareLogs(source, target.store, { program, until }, views);
          await terminal.line(
            `The same: ${count(same.facts)} facts, the answers to ${count(same.commands)} commands, ` +
              `${views.length} views at the end and as of ${same.moments.join(', ') || 'no moment'}.`,
          );
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
    });
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
