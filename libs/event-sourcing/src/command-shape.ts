import { Invalid, type Clock, type Day, type Instant } from '@plumbline/event-store';
import { validateSync, type ValidationError } from 'class-validator';
import type { Command } from './command-input';
import { assertWholesome } from './wholesome';

const FURTHEST_EAST = 14 * 3_600_000;

/** Refuses a command whose shape is wrong, whichever way it came in; says all that is wrong at once. */
export function assertShape(command: Command): void {
  assertWholesome({ ...command });
  const wrong = validateSync(command, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  if (wrong.length > 0) throw new Invalid(`${sentences(wrong).join('; ')}.`);
}

function sentences(errors: readonly ValidationError[], path = ''): string[] {
  return errors.flatMap((error) => [
    ...Object.values(error.constraints ?? {}).map((sentence) => path + sentence),
    ...sentences(error.children ?? [], `${path}${error.property}: `),
  ]);
}

/** The day and the moment on which a command is true: the day given, never a day to come. */
export function trueWhen(on: Day | undefined, clock: Clock): { on: Day; effectiveAt?: Instant } {
  if (on === undefined) return { on: clock.today() };
  const latestTodayAnywhere = new Date(Date.parse(clock.now()) + FURTHEST_EAST);
  if (on > latestTodayAnywhere.toISOString().slice(0, 10)) {
    throw new Invalid(`on: ${on} has not come yet; record it when it is true.`);
  }
  return { on, effectiveAt: `${on}T00:00:00.000Z` };
}
