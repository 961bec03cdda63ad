import { failureOf } from './sqlite.driver';

const UNCERTAIN =
  'The disk did not confirm a write, so the event log takes no more of them. Whether this one was ' +
  'kept is not known: check the disk, start again, and send it with the same command id.';

/** What to tell those whose appends were in a batch that failed as a whole. */
export function sentenceFor(error: unknown): string {
  switch (failureOf(error)) {
    case 'full':
      return 'The disk is full. Nothing was saved; make room, then send this again.';
    case 'busy':
      return 'Another process is writing the event log. Nothing was saved; send this again.';
    default:
      return UNCERTAIN;
  }
}

/** Whether nothing may be written after this until someone has looked. */
export function endsWriting(error: unknown): boolean {
  return failureOf(error) !== 'full' && failureOf(error) !== 'busy';
}
