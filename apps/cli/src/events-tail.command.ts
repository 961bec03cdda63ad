import {
  decodePosition,
  encodePosition,
  Invalid,
  START,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { Command } from 'commander';
import { readingLog } from './data-option';
import type { Terminal } from './terminal';

interface Options {
  readonly program?: string;
  readonly lines: string;
  readonly follow?: boolean;
}

/** `plumbline events tail`: the latest facts, and with `--follow` those that come. */
export function eventsTailCommand(terminal: Terminal): Command {
  return new Command('tail')
    .description('Write the latest facts as lines of JSON; works while the server runs.')
    .option('--program <id>', 'only those of one program')
    .option('-n, --lines <count>', 'how many', '10')
    .option('--follow', 'go on with those that come, until interrupted')
    .action(async ({ program, lines, follow }: Options, command: Command) => {
      const count = countOf(lines);
      await readingLog(command, async (store) => {
        const head = await store.head();
        for (const event of await latest(store, head, count, program)) await write(terminal, event);
        if (follow) await goOn(store, head, terminal, program);
      });
    });
}

/**
 * Reads back from the end in growing strides, so that a long log costs no more than a short one; where
 * positions do not count the facts, all of it.
 */
async function latest(
  store: EventStore,
  head: Position,
  count: number,
  program: string | undefined,
): Promise<RecordedEvent[]> {
  const [last = 0n, ...more] = decodePosition(head);
  const end = more.length > 0 ? 0 : Number(last);
  for (let stride = count; ; stride *= 8) {
    const from = Math.max(0, end - stride);
    const found: RecordedEvent[] = [];
    for await (const event of store.readAll(from ? encodePosition(from) : START, { program })) {
      if (event.position > head) break;
      found.push(event);
      if (found.length > count) found.shift();
    }
    if (from === 0 || found.length === count) return found;
  }
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

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count > 0) return count;
  throw new Invalid(`--lines: "${text}" is not a whole number from 1 to 999999.`);
}
