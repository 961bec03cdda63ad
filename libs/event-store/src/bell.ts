/** Wakes those who wait for something new; once per ring, however many waited. */
export class Bell {
  private readonly waiting = new Set<() => void>();

  /** Wakes all who wait now. */
  ring(): void {
    const woken = [...this.waiting];
    this.waiting.clear();
    for (const wake of woken) wake();
  }

  /** Resolves at the next ring, at the abort, or at the latest after `limit` milliseconds. */
  async next(signal: AbortSignal, limit?: number): Promise<void> {
    if (signal.aborted) return;
    let timer: NodeJS.Timeout | undefined;
    let wake = (): void => undefined;
    const rung = new Promise<void>((resolve) => (wake = resolve));
    this.waiting.add(wake);
    signal.addEventListener('abort', wake, { once: true });
    if (limit !== undefined) timer = setTimeout(wake, limit);
    try {
      await rung;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      this.waiting.delete(wake);
    }
  }
}
