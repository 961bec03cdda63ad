import { Conflict, type EventStore } from '@plumbline/event-store';
import type { Entry, SentCommand } from './journal';
import { seeded } from './random';
import { send } from './send';

const WRITERS = 64;
const STREAMS = 16;

/** Many writers at once that note what they send and what they are told, until they are killed. */
export async function writeUntilKilled(
  store: EventStore,
  round: number,
  seed: number,
  note: (entry: Entry) => void,
): Promise<void> {
  const revisions = new Map<string, number>();
  const write = async (writer: number): Promise<void> => {
    const random = seeded(seed + writer);
    for (let number = 0; ; number++) {
      const stream = String(Math.floor(random() * STREAMS));
      const exact = random() < 0.2 ? revisions.get(stream) : undefined;
      const command: SentCommand = {
        id: `${round}-${writer}-${number}`,
        stream,
        expected: exact ?? 'any',
        count: 1 + Math.floor(random() * 3),
      };
      note(['sent', command]);
      try {
        const receipt = await send(store, command);
        revisions.set(stream, receipt.revision);
        note(['kept', { id: command.id, receipt }]);
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        note(['refused', { id: command.id }]);
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
}
