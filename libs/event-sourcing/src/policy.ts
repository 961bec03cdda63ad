import type { Type } from '@nestjs/common';
import type { Instant, RecordedEvent } from '@plumbline/event-store';
import { recordId, view, type Fold, type View } from '@plumbline/read-models';
import type { Command } from './command-input';
import type { Said } from './command-handlers';

/** Something that falls due: when, for which record, and what the command must know then. */
export interface Waiting {
  /** The record or the timer that it is about. */
  readonly id: string;
  readonly program: string;
  readonly dueAt: Instant;
}

/** A command that a policy gives when something falls due. */
export interface Reaction {
  readonly input: Type<Command>;
  readonly said: object;
}

/** What a slice says of a policy. */
export interface PolicyDefinition<What extends Waiting, Events extends object> {
  /** The plural name of what it waits for; the table of its due index has it, too. */
  readonly name: string;
  /** How facts begin, move and end the waiting; the fact that follows from the command must end it. */
  readonly on: Fold<What, Events>;
  readonly key?: (event: RecordedEvent) => string;
  /** What is done when it falls due. */
  readonly then: (waiting: What) => Reaction;
  readonly version?: number;
}

/**
 * A reaction to facts, at once or later: a due index folded from the log like any view, and a command
 * for what falls due. Nothing else is remembered, so nothing can be forgotten.
 */
export interface Policy {
  readonly name: string;
  readonly view: View<Waiting>;
  readonly then: (waiting: never) => Reaction;
}

/** Makes a policy of a definition. */
export function policy<What extends Waiting, Events extends object>(
  definition: PolicyDefinition<What, Events>,
): Policy {
  const { name, on, then, key = recordId, version } = definition;
  const index = view<What, Events>({
    name: `due_${name}`,
    document: class Due {} as Type<What>,
    on,
    key,
    order: ({ dueAt }) => dueAt,
    version,
  });
  return { name, view: index as unknown as View<Waiting>, then };
}

/** A command as a reaction, typed by its class. */
export function react<Wire extends Command>(
  input: Type<Wire>,
  said: Partial<Said<Wire>>,
): Reaction {
  return { input, said };
}
