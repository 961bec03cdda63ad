import { presentReader, type Reader } from './reader';

const told = new WeakSet<Reader>();

/** Notes that an answer says what is not in the log, and so does not hold until the log moves. */
export function noteBeyondTheLog(): void {
  told.add(presentReader());
}

/** Whether a reader was told what is not in the log; the answer is not to be kept. */
export function isBeyondTheLog(reader: Reader): boolean {
  return told.has(reader);
}
