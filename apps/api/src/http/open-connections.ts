/** How many connections may stay open at once. */
export interface ConnectionCaps {
  readonly perCaller: number;
  readonly perServer: number;
}

/** Counts the connections that stay open, by caller and in all. */
export class OpenConnections {
  private readonly open = new Map<string, number>();
  private total = 0;

  constructor(private readonly caps: ConnectionCaps) {}

  /** The status with which one more is refused; undefined lets it in. */
  refusal(caller: string): number | undefined {
    if (this.total >= this.caps.perServer) return 503;
    return this.openOf(caller) >= this.caps.perCaller ? 429 : undefined;
  }

  /** Counts one in, until what is answered is called. */
  enter(caller: string): () => void {
    this.count(caller, 1);
    return () => this.count(caller, -1);
  }

  private openOf(caller: string): number {
    return this.open.get(caller) ?? 0;
  }

  private count(caller: string, by: number): void {
    this.total += by;
    const open = this.openOf(caller) + by;
    if (open > 0) this.open.set(caller, open);
    else this.open.delete(caller);
  }
}
