import { type EventStore, type RecordedEvent, START } from '@plumbline/event-store';
import type { Journal, SentCommand } from './journal';

/** What the log says of each command, and where it contradicts itself. */
export async function readLog(
  store: EventStore,
): Promise<{ byCommand: Map<string, RecordedEvent[]>; faults: string[] }> {
  const byCommand = new Map<string, RecordedEvent[]>();
  const faults: string[] = [];
  const next = new Map<string, number>();
  const ids = new Set<string>();
  let last: RecordedEvent | undefined;
  for await (const event of store.readAll(START)) {
    const revision = next.get(event.stream) ?? 0;
    if (event.revision !== revision) faults.push(`gap: ${event.stream} ${revision}`);
    if (ids.has(event.id)) faults.push(`duplicate: event ${event.id}`);
    if (last && event.position <= last.position) faults.push(`order: ${event.position}`);
    if (last && event.recordedAt < last.recordedAt) faults.push(`time: ${event.position}`);
    next.set(event.stream, event.revision + 1);
    ids.add(event.id);
    byCommand.set(event.commandId, [...(byCommand.get(event.commandId) ?? []), event]);
    last = event;
  }
  return { byCommand, faults };
}

/** Where the log contradicts what the writers were told. */
export async function checkLog(store: EventStore, journal: Journal): Promise<string[]> {
  const { byCommand, faults } = await readLog(store);
  for (const id of byCommand.keys()) {
    if (!journal.sent.has(id)) faults.push(`intruder: ${id} was never sent`);
  }
  for (const command of journal.sent.values()) {
    faults.push(...checkCommand(command, byCommand.get(command.id) ?? [], journal));
  }
  return faults;
}

function checkCommand(
  { id, count }: SentCommand,
  events: readonly RecordedEvent[],
  journal: Journal,
): string[] {
  const answer = journal.answers.get(id);
  const last = events.at(-1);
  if (answer === 'refused') return last ? [`refused: ${id} was written`] : [];
  if (!last) return answer ? [`lost: ${id} was acknowledged at ${answer.position}`] : [];
  if (events.length !== count) return [`torn: ${id} has ${events.length} of ${count} events`];
  if (answer && (answer.position !== last.position || answer.revision !== last.revision)) {
    return [`moved: ${id} was acknowledged at ${answer.position}, is at ${last.position}`];
  }
  return [];
}
