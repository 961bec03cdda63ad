import type { FactOf } from '@plumbline/event-sourcing';
import { encodePosition, type Instant, type RecordedEvent } from '@plumbline/event-store';

const PROGRAM = 'north';

/** Facts of all kinds as a log has them, for tests of views and policies. */
export class RecordedFacts<Events extends object> {
  readonly events: RecordedEvent[] = [];

  /** Records a fact of a stream, at noon of a day or at an instant. */
  add(stream: string, at: string, fact: FactOf<Events>, by?: string): this {
    const index = this.events.length;
    const recordedAt: Instant = at.length === 10 ? `${at}T12:00:00.000Z` : at;
    this.events.push({
      ...fact,
      id: `event-${index}`,
      position: encodePosition(index + 1),
      stream: `${PROGRAM}.${stream}`,
      revision: this.events.filter((event) => event.stream === `${PROGRAM}.${stream}`).length,
      schemaVersion: 1,
      program: PROGRAM,
      commandId: `command-${index}`,
      actor: 'someone',
      onBehalfOf: by,
      recordedAt,
      effectiveAt: recordedAt,
      correlation: '',
    });
    return this;
  }
}
