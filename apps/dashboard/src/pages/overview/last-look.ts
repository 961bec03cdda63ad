import { useState } from 'react';

const PREFIX = 'plumbline:looked:';
/** Coming back within this time is the same look. */
const SAME_LOOK = 30 * 60_000;

interface Looked {
  /** When the present look began. */
  readonly at: string;
  /** When the one before it ended. */
  readonly before?: string;
}

/** When this browser looked at the program last, before now; absent the first time. */
export function useLastLook(program: string): string | undefined {
  const [before] = useState(() => lookNow(program, new Date()));
  return before;
}

/** Notes a look and answers the end of the one before. */
export function lookNow(program: string, now: Date): string | undefined {
  const kept = localStorage.getItem(PREFIX + program);
  const last = kept === null ? undefined : (JSON.parse(kept) as Looked);
  const same = last && now.getTime() - new Date(last.at).getTime() < SAME_LOOK;
  const before = same ? last.before : last?.at;
  localStorage.setItem(PREFIX + program, JSON.stringify({ at: now.toISOString(), before }));
  return before;
}
