const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
const LONGEST = 25_000;
/** One Ctrl-C may arrive several times: from the terminal, from npm and from the start script. */
const ECHO = 1_000;

/**
 * Stops in peace when asked to: what is under way is finished, then the process ends with 0. Asked a
 * second time, or after 25 seconds, it ends at once with 1; what was acknowledged is on disk either way.
 * The signal that is answered says whether it was asked to, for whoever is still starting.
 */
export function stopOnSignals(close: () => Promise<void>): AbortSignal {
  const stopping = new AbortController();
  let askedAt: number | undefined;
  const stop = (): void => {
    const now = performance.now();
    if (askedAt !== undefined) {
      if (now - askedAt > ECHO) process.exit(1);
      return;
    }
    askedAt = now;
    stopping.abort();
    setTimeout(() => process.exit(1), LONGEST).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return stopping.signal;
}
