import { encodePosition, streamName, type Day, type RecordedEvent } from '@plumbline/event-store';
import type { BenefitEvents } from '@plumbline/benefits';
import type { PlanEvents } from '@plumbline/milestones';
import type { ProgramEvents } from './program.events';

/** The program of the examples. */
export const PROGRAM = 'north';

/** A program as the examples charter it. */
export const charter = {
  name: 'North',
  goals: ['Fewer errors', 'Faster notes'],
  purpose: 'One record',
  currency: 'USD',
};

type Told = ProgramEvents & PlanEvents & BenefitEvents;

/** The log of a program: facts of any day, in any order, of its own and of what it listens to. */
export class ProgramLog {
  readonly events: RecordedEvent[] = [];

  /** Records a fact, in the stream of a record of some kind. */
  tell<Type extends keyof Told & string>(
    type: Type,
    on: Day,
    data: Told[Type],
    [kind, id]: readonly [string, string] = ['program', PROGRAM],
  ): this {
    const place = this.events.length;
    this.events.push({
      id: `event-${place}`,
      position: encodePosition(place + 1),
      stream: streamName(PROGRAM, kind, id),
      revision: place,
      type,
      data,
      schemaVersion: 1,
      program: PROGRAM,
      commandId: `command-${place}`,
      actor: 'someone',
      recordedAt: '2026-02-01T00:00:00.000Z',
      effectiveAt: `${on}T00:00:00.000Z`,
      correlation: '',
    });
    return this;
  }
}
