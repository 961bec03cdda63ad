import { setImmediate as nextTurn } from 'node:timers/promises';

/** The longest that the server may be at work for one request without a turn for others, in milliseconds. */
export const LONGEST_STALL = 100;

/** How long this process has worked, in milliseconds; the disk, and who else is on the machine, do not count. */
export function worked(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e3;
}

/**
 * The most work that was done in a single turn of the event loop: the lesser of two times, for what
 * comes but once, like a collection of garbage, is not the request's own.
 */
export async function stallOf(run: () => Promise<unknown>): Promise<number> {
  return Math.min(await longestTurn(run), await longestTurn(run));
}

async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  let ended = false;
  let longest = 0;
  const running = run().finally(() => (ended = true));
  while (!ended) {
    const before = process.cpuUsage();
    await nextTurn();
    longest = Math.max(longest, worked(before));
  }
  await running;
  return longest;
}
