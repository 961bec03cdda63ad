import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Gathers what is there already into one list, so that a burst is folded in one transaction and a
 * single event at once. Holds at most `size` items; the source waits then.
 */
export async function* batches<Item>(
  source: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  const held: Item[] = [];
  let failure: { error: unknown } | undefined;
  let ended = false;
  let wakeTaker = () => {};
  let wakeSource = () => {};
  const gathering = (async () => {
    for await (const item of source) {
      held.push(item);
      wakeTaker();
      if (held.length >= size) await new Promise<void>((resolve) => (wakeSource = resolve));
    }
  })().then(
    () => ((ended = true), wakeTaker()),
    (error: unknown) => ((failure = { error }), wakeTaker()),
  );
  while (true) {
    if (held.length === 0 && !ended && !failure) {
      await new Promise<void>((resolve) => (wakeTaker = resolve));
    }
    await nextTurn();
    if (held.length > 0) yield held.splice(0);
    wakeSource();
    if (held.length > 0) continue;
    if (failure) throw failure.error;
    if (ended) return void (await gathering);
  }
}
