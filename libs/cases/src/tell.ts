import type { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand, type Command } from '@plumbline/event-sourcing';
import { Unavailable, type Clock, type Day } from '@plumbline/event-store';
import type { NumberedStep } from './case';

const ACTOR = 'plumbline-cases';
const TRIES = 20;
const FIRST_MINUTE = 8 * 60;
const LAST_MINUTE = 24 * 60 - 1;

/** A ledger as far as something can be told to it. */
export interface Listener {
  readonly bus: CommandBus;
  readonly clock: Clock;
}

/**
 * Gives the commands of a case, one after the other, the way a user's go. Where a step says when it was
 * recorded, the clock pretends that day; so nothing else may be recorded meanwhile.
 */
export async function tell(
  steps: readonly NumberedStep[],
  { bus, clock, source }: Listener & { readonly source: string },
): Promise<void> {
  const minutes = new Map<Day, number>();
  try {
    for (const { input, said, commandId, recordedOn } of steps) {
      if (recordedOn) clock.pretend(momentOn(recordedOn, minutes));
      const command = toCommand(input, { ...said, commandId });
      await asCaller({ actor: ACTOR, source, trusted: true }, () => execute(bus, command));
    }
  } finally {
    clock.release();
  }
}

async function execute(bus: CommandBus, command: Command): Promise<void> {
  try {
    await withPatience(() => bus.execute(command));
  } catch (error) {
    const what = `${command.constructor.name} (${command.commandId})`;
    throw new Error(`The case cannot be told: ${what}: ${String(error)}`, { cause: error });
  }
}

/** On a machine that is busy the views may be slow to follow; a telling has time to wait for them. */
async function withPatience(execute: () => Promise<unknown>): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await execute();
    } catch (error) {
      if (!(error instanceof Unavailable) || tried === TRIES) throw error;
    }
  }
}

/** A moment of a day, a minute after the one before it: from eight in the morning, UTC. */
function momentOn(day: Day, minutes: Map<Day, number>): string {
  const minute = Math.min((minutes.get(day) ?? FIRST_MINUTE - 1) + 1, LAST_MINUTE);
  minutes.set(day, minute);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`;
}
