import type { Instant } from '@plumbline/event-store';
import { ROUND_THE_CLOCK, SITE_CALENDAR } from './calendars.data';
import { dueAt, type Span } from './due-at';
import type { ResponseClock, Step } from './flag.events';
import { clocksOf, rungAbove, type Rung } from './ladder';
import { RESPONSE_CLOCKS } from './response-clocks.data';

/** The clock of a step on a rung of the ladder, from a moment on. */
export function clockOf(
  step: Step,
  rung: Rung,
  from: Instant,
  commandCentre: readonly Span[],
): ResponseClock {
  const { allowed, calendar } = clocksOf(rung.level);
  const granted = step === 'plan' && !allowed.plan ? 'decide' : step;
  const hours = calendar === 'site' ? SITE_CALENDAR : ROUND_THE_CLOCK;
  return {
    step: granted,
    dueAt: dueAt(from, allowed[granted]!, { ...hours, roundTheClock: commandCentre }),
    final: rungAbove(rung) === undefined,
    table: RESPONSE_CLOCKS.version,
  };
}
