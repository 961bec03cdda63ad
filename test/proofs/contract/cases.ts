/** The cases of the contract by number, in the words of the field. */
export const CASES: readonly string[] = [
  'no_stream creates, and the receipt tells the last revision',
  'no_stream on an existing stream is a conflict',
  'an exact revision is accepted',
  'too low or too high is a conflict, nothing written',
  'an exact revision of a missing stream is a conflict',
  'any is accepted',
  'stream_exists, both ways',
  'several events are one append',
  'a retry has the same result and no duplicate',
  'the same ids for something else are a conflict',
  'an empty append does nothing',
  'what is too large is refused before it is sent',
  'what cannot be written rejects, and the process lives',
  'of two racing writers one wins',
  'names, metadata and large numbers come back',
  'forward and backward, from, no more than',
  'a missing stream',
  'from beyond the end of a stream',
  'the last event',
  'a read that is broken off frees what it held',
  'a soft delete hides, and numbering goes on',
  'a tombstone refuses',
  'a truncated stream',
  'one order, and positions to keep',
  'events of the system never surface',
  'filters by program and type',
  'pages resume without loss or repeat',
  'history, then live',
  'resuming is exclusive',
  'whoever fails gets it again',
  'a slow reader loses nothing',
  'stop and start',
  'a restart below a follower',
  'a sparse filter moves on',
  'a checkpoint beyond the end fails loudly',
  'of two consumers with a lease one works',
];

/** Where the contract is tried. */
export const BACK_ENDS = ['memory', 'SQLite', 'double', 'real server'] as const;
export type BackEnd = (typeof BACK_ENDS)[number];

const NEVER_REMOVED = 'facts are never removed';
const NO_FILTER = 'whoever follows is given all facts';

/** Where a case has no place, and why. */
export function excuse(number: number, backEnd: BackEnd): string | undefined {
  if (backEnd === 'double' || backEnd === 'real server') return undefined;
  if (number >= 21 && number <= 23) return NEVER_REMOVED;
  if (number === 34) return NO_FILTER;
  return number === 33 && backEnd === 'memory' ? 'it ends with its process' : undefined;
}

/** Cases that need a server which fails on demand; a real one is not asked to. */
export const NEEDS_FAULTS: readonly number[] = [34];
