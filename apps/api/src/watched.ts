/** How long someone who may watch no longer stays connected at the most. */
const ASKED_EVERY_MS = 30_000;

/**
 * What moves, for as long as one may watch it: asked again before each move is told, and now and then
 * in between; then the watching ends.
 */
export function watched<Move>(
  moves: AsyncIterableIterator<Move>,
  mayWatch: () => Promise<boolean>,
): AsyncIterableIterator<Move> {
  const end = () => moves.return?.();
  const timer = setInterval(() => {
    mayWatch().then((may) => (may ? undefined : end()), end);
  }, ASKED_EVERY_MS);
  timer.unref();
  return {
    async next() {
      const move = await moves.next();
      if (move.done || (await mayWatch())) return move;
      return this.return!();
    },
    async return() {
      clearInterval(timer);
      await end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
