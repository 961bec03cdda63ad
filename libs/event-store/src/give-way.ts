/** How long a turn of the event loop may work before the others get theirs, in milliseconds. */
const LONGEST_TURN = 20;

let began: number | undefined;

/**
 * Goes on at once in a turn that is young, and in a later one where this one has worked long: SQLite
 * answers without waiting, so that one large question would hold up all others to its end.
 */
export async function giveWay(): Promise<void> {
  while (hasWorkedLong()) await new Promise(setImmediate);
}

function hasWorkedLong(): boolean {
  if (began !== undefined) return performance.now() - began >= LONGEST_TURN;
  began = performance.now();
  setImmediate(() => (began = undefined));
  return false;
}
