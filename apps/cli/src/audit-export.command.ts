import { AuditTrail, type AuditLine } from '@plumbline/access';
import { Clock, START, streamParts, type RecordedEvent } from '@plumbline/event-store';
import { Command } from 'commander';
import { openAccess } from './access-option';
import { readingLog } from './data-option';
import type { Terminal } from './terminal';

/** `plumbline audit export`: who did, tried and read what, oldest first. */
export function auditExportCommand(terminal: Terminal): Command {
  return new Command('export')
    .description(
      'Write who did what, what was refused and what was read in confidence, as lines of JSON, ' +
        'oldest first; works while the server runs.',
    )
    .requiredOption('--program <id>', 'of one program')
    .action(async ({ program }: { program: string }, command: Command) => {
      await readingLog(command, async (store) => {
        const access = await openAccess(command);
        try {
          const trail = new AuditTrail(access, new Clock()).all(program);
          const facts = asLines(store.readAll(START, { program }));
          for await (const line of merged(facts, trail)) {
            if (terminal.left.aborted) return;
            await terminal.line(JSON.stringify(line));
          }
        } finally {
          await access.destroy();
        }
      });
    });
}

async function* asLines(facts: AsyncIterable<RecordedEvent>): AsyncGenerator<AuditLine> {
  for await (const fact of facts) {
    yield {
      at: fact.recordedAt,
      kind: 'kept',
      actor: fact.actor,
      onBehalfOf: fact.onBehalfOf,
      about: fact.type,
      record: streamParts(fact.stream).id,
      effectiveOn: fact.effectiveAt.slice(0, 10),
      position: fact.position,
    };
  }
}

/** Both in the order of time; of one moment, what was kept comes first. */
async function* merged(
  facts: AsyncGenerator<AuditLine>,
  trail: AsyncGenerator<AuditLine>,
): AsyncGenerator<AuditLine> {
  let [fact, entry] = [await facts.next(), await trail.next()];
  while (!fact.done || !entry.done) {
    if (!fact.done && (entry.done || fact.value.at <= entry.value.at)) {
      yield fact.value;
      fact = await facts.next();
    } else if (!entry.done) {
      yield entry.value;
      entry = await trail.next();
    }
  }
}
