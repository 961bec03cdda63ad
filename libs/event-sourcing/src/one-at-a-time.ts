/**
 * Lets those who want the same thing have it one after the other, in the order in which they came; those
 * who want something else do not wait.
 */
export class OneAtATime {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs something when all that came before it for the same key has ended, well or badly. */
  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.tails.get(key) === mine) this.tails.delete(key);
    }
  }
}
