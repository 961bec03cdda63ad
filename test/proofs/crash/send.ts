import type { EventStore, Receipt } from '@plumbline/event-store';
import type { SentCommand } from './journal';

export const PROGRAM = 'crash';

/** Sends a command of the proof; sent again it is the same in every part. */
export function send(
  store: EventStore,
  { id, stream, expected, count }: SentCommand,
): Promise<Receipt> {
  const events = Array.from({ length: count }, (_, index) => ({
    type: 'NumberNoted',
    data: { command: id, index, count },
  }));
  const metadata = { program: PROGRAM, commandId: id, digest: id, actor: 'writer' };
  return store.append(`${PROGRAM}.number-${stream}`, expected, events, metadata);
}
