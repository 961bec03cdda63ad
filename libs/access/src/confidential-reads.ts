import type { Reader } from './reader';

/** A record of which something was shown that was said in confidence. */
export interface ConfidentialRead {
  readonly program?: string;
  readonly about: string;
  readonly record: string;
}

const reads = new WeakMap<Reader, Map<string, ConfidentialRead>>();

/** Remembers, for the request in which someone asks, that something confidential was shown to them. */
export function noteConfidentialRead(reader: Reader, read: ConfidentialRead): void {
  const noted = reads.get(reader) ?? new Map<string, ConfidentialRead>();
  reads.set(reader, noted.set(`${read.program} ${read.about} ${read.record}`, read));
}

/** What was shown in confidence within a request so far, each record once. */
export function confidentialReads(reader: Reader): readonly ConfidentialRead[] {
  return [...(reads.get(reader)?.values() ?? [])];
}
