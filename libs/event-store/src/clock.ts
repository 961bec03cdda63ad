/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;
/** A point in time as an ISO 8601 text in UTC. */
export type Instant = string;

/** The one source of the present; the demo and the tests may pretend another time. */
export class Clock {
  private pretended?: number;

  now(): Instant {
    return new Date(this.pretended ?? Date.now()).toISOString();
  }

  today(): Day {
    return this.now().slice(0, 10);
  }

  /** From now on it is `instant`, until `release`. */
  pretend(instant: Instant): void {
    this.pretended = Date.parse(instant);
  }

  release(): void {
    this.pretended = undefined;
  }
}
