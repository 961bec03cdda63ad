import { Conflict } from './errors';
import type { Expected, Receipt, Revision, Seen } from './event-store';

/** Refuses an append whose belief about the stream is not what the stream is. */
export function checkRevision(expected: Expected, actual: Revision | undefined): void {
  if (expected === 'any') return;
  if (expected === 'exists' ? actual !== undefined : expected === (actual ?? 'none')) return;
  throw new Conflict(sentence(expected, actual), { expected, actual: actual ?? 'none' });
}

/** The first answer to a command, given again; not for another command that took the same id. */
export function answerAgain(seen: Seen, digest: string): Receipt {
  if (seen.digest !== digest) {
    throw new Conflict(
      'This command id was already used for something else. Send this again with a new id.',
    );
  }
  return { revision: seen.revision, position: seen.position };
}

function sentence(expected: Expected, actual: Revision | undefined): string {
  if (expected === 'none') return 'This exists already.';
  if (actual === undefined) return 'This does not exist.';
  return 'Someone else has changed this in the meantime. Look at it again, then repeat.';
}
