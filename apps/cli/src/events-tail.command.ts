import {
  Invalid,
  later,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { Command } from 'commander';
import { readingLog } from './data-option';
import { positionOf } from './position-option';
import type { Terminal } from './terminal';

const USUAL_LINES = 10;

interface Options {
  readonly program?: string;
  readonly lines?: string;
  readonly after?: string;
  readonly follow?: boolean;
}

/** Which facts are shown: those behind a position, and of these the last few or all. */
interface Wanted {
  readonly program?: string;
  readonly after: Position;
  readonly lines: number;
}

/** `plumbline events tail`: the latest facts, and with `--follow` those that come. */
export function eventsTailCommand(terminal: Terminal): Command {
  return new Command('tail')
    .description('Write the latest facts as lines of JSON; works while the server runs.')
    .option('--program <id>', 'only those of one program')
    .option(
      '-n, --lines <count>',
      `how many: ${USUAL_LINES}, or all behind the position of --after`,
    )
    .option('--after <position>', 'only those behind a position, as the last line gave it')
    .option('--follow', 'go on with those that come, until interrupted')
    .action(async ({ program, lines, after, follow }: Options, command: Command) => {
      const wanted = { program, after: positionOf(after), lines: countOf(lines, after) };
      await readingLog(command, async (store) => {
        let last = await store.head();
        for await (const event of latest(store, wanted)) {
          await write(terminal, event);
          last = later(last, event.position);
        }
        if (follow) await goOn(store, last, terminal, program);
      });
    });
}

/** Reads the last few back from the end, so that a long log costs no more than a short one. */
async function* latest(store: EventStore, wanted: Wanted): AsyncGenerator<RecordedEvent> {
  const { program, after, lines } = wanted;
  if (lines === Infinity) return yield* store.readAll(after, { program });
  const found: RecordedEvent[] = [];
  const newestFirst = store.readAll(after, { program, limit: lines, backwards: true });
  for await (const event of newestFirst) found.push(event);
  yield* found.reverse();
}

async function goOn(
  store: EventStore,
  after: Position,
  terminal: Terminal,
  program: string | undefined,
): Promise<void> {
  const stop = () => terminal.leave();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for await (const event of store.subscribe(after, terminal.left)) {
      if (program === undefined || event.program === program) await write(terminal, event);
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function write(terminal: Terminal, event: RecordedEvent): Promise<void> {
  await terminal.line(JSON.stringify(event));
}

function countOf(text: string | undefined, after: string | undefined): number {
  if (text === undefined) return after === undefined ? USUAL_LINES : Infinity;
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count > 0) return count;
  throw new Invalid('--lines: say a whole number from 1 to 999999.');
}
