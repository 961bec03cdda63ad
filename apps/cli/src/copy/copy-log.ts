import {
  Clock,
  START,
  type EventStore,
  type Position,
  type Receipt,
  type RecordedEvent,
} from '@plumbline/event-store';
import { Failed } from '../failed';
import { appendsOf, type Append } from './appends';
import { fieldThatDiffers } from './same-fact';

/** The log that is written, and the clock by which it records: the copy sets it to when each fact was. */
export interface Target {
  readonly store: EventStore;
  readonly clock: Clock;
}

/** What of a log is copied, and who is told how far it came. */
export interface Wish {
  readonly program?: string;
  /** Copies up to this position of the source. */
  readonly until: Position;
  readonly tell?: (copied: number, position: Position) => void;
}

/** How many facts were there already, and how many were written. */
export interface Copied {
  readonly there: number;
  readonly written: number;
}

const TOLD_EVERY = 1000;

/**
 * Appends to the target what the source has more: same order, ids, digests and times. What is there must
 * be what the source begins with; so a copy that was cut off goes on, and one that is done does nothing.
 */
export async function copyLog(
  from: EventStore,
  to: Target,
  { program, until, tell }: Wish,
): Promise<Copied> {
  const kept = to.store.readAll(START, { program })[Symbol.asyncIterator]();
  let [there, written] = [0, 0];
  let last: RecordedEvent | undefined;
  for await (const append of appendsOf(from.readAll(START, { program }), until)) {
    const found = written > 0 ? undefined : await matched(kept, append);
    if (found) {
      last = found;
      there += append.length;
      continue;
    }
    if (written === 0) await refuseLaterOthers(to.store, append[0], last);
    await write(from, to, append);
    const before = written;
    written += append.length;
    if (Math.floor(before / TOLD_EVERY) < Math.floor(written / TOLD_EVERY)) {
      tell?.(there + written, append.at(-1)!.position);
    }
  }
  if (written === 0 && !(await kept.next()).done) throw new Failed(TOO_MUCH);
  return { there, written };
}

const TOO_MUCH =
  'The target has facts that the source does not have. Copy into a log that has none, or that a copy ' +
  'of this source was written to.';

/** The last fact of an append as the target has it; nothing where the target ends before it. */
async function matched(
  kept: AsyncIterator<RecordedEvent>,
  append: Append,
): Promise<RecordedEvent | undefined> {
  let last: RecordedEvent | undefined;
  for (const fact of append) {
    const { value, done } = await kept.next();
    if (done && !last) return undefined;
    const differs = done ? 'presence' : fieldThatDiffers(fact, value);
    if (differs) {
      throw new Failed(
        `The target is no copy of the source: revision ${fact.revision} of ${fact.stream} differs in ` +
          `its ${differs}. Copy into a log that has no facts.`,
      );
    }
    last = value as RecordedEvent;
  }
  return last;
}

/** A log goes forward in time, so nothing earlier can be written behind what others wrote later. */
async function refuseLaterOthers(
  to: EventStore,
  first: RecordedEvent,
  last: RecordedEvent | undefined,
): Promise<void> {
  const head = await to.head();
  if (head === (last?.position ?? START) || (await to.positionAt(first.recordedAt)) === head)
    return;
  throw new Failed(
    `The target has other facts that were recorded after ${first.recordedAt}, so these cannot keep ` +
      'their times there. Copy into a log that has no facts.',
  );
}

async function write(from: EventStore, { store, clock }: Target, append: Append): Promise<Receipt> {
  const [first] = append;
  const seen = await from.seen(first.program, first.commandId);
  if (!seen) throw new Failed(`The source does not know the command behind ${first.stream}.`);
  clock.pretend(first.recordedAt);
  const receipt = await store.append(
    first.stream,
    first.revision === 0 ? 'none' : first.revision - 1,
    append.map(({ type, data, schemaVersion }) => ({ type, data: data as object, schemaVersion })),
    {
      program: first.program,
      commandId: first.commandId,
      digest: seen.digest,
      actor: first.actor,
      onBehalfOf: first.onBehalfOf,
      effectiveAt: first.effectiveAt,
      correlation: first.correlation,
      causation: first.causation,
      source: first.source,
    },
  );
  if (receipt.revision === seen.revision) return receipt;
  throw new Failed(`${first.stream} stands elsewhere in the target; does someone write there?`);
}
