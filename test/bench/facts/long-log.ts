import type { EventStore } from '@plumbline/event-store';
import { v7 } from 'uuid';
import { programFacts } from './program.facts';
import { numbers, type Telling } from './telling';

const AT_ONCE = 16;
const BATCH = 1_000;

/**
 * Appends to a store what one program after the other would keep, at least so many facts: each by a
 * command of its own, and sixteen programs in turn, for programs do not wait for each other.
 */
export async function writeLongLog(
  store: EventStore,
  facts: number,
  { name = 'program' }: { name?: string } = {},
): Promise<number> {
  const tellings = manyPrograms(name);
  let written = 0;
  while (written < facts) {
    const batch: Promise<unknown>[] = [];
    while (batch.length < BATCH && written < facts) {
      const told = tellings.next().value;
      batch.push(append(store, told));
      written += told.facts.length;
    }
    await Promise.all(batch);
  }
  return written;
}

function append(store: EventStore, { program, stream, on, facts }: Telling): Promise<unknown> {
  const commandId = v7();
  const digest = commandId.slice(-16);
  const effectiveAt = `${on}T00:00:00.000Z`;
  const metadata = { program, commandId, digest, actor: 'claimed:A. Nurse', effectiveAt };
  return store.append(stream, 'any', facts, metadata);
}

/** Programs without end, so many at once; where one has ended, the next begins. */
function* manyPrograms(name: string): Generator<Telling, never> {
  let begun = 0;
  const next = () => programFacts(`${name}-${(begun += 1)}`);
  const open = numbers(AT_ONCE).map(next);
  for (let turn = 0; ; turn = (turn + 1) % AT_ONCE) {
    const told = open[turn]!.next();
    if (told.done) open[turn] = next();
    else yield told.value;
  }
}
