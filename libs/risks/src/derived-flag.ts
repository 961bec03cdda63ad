import { idFrom, type Instant } from '@plumbline/event-store';
import type { FlagEvents, Seen } from './flag.events';

/** The due time of what waits for nothing now. */
export const NEVER: Instant = '9999-12-31T23:59:59.999Z';

/** Why a flag is computed from the log. Domain notes 6.4. */
export type DerivedCause =
  | 'definitionChanged'
  | 'notMeasured'
  | 'forecastLater'
  | 'ownerLeft'
  | 'baselineMissing'
  | 'votersDoubt'
  | 'passedWithOverdue'
  | 'acceptanceOverdue'
  | 'replyOverdue'
  | 'reviewDue'
  | 'promisesFalling'
  | 'trainingBuildDiffers';

/** What the log shows: words for a flag that nobody raised. */
export type Shown = Omit<Seen, 'patientSafety' | 'where'>;

/** What is said to raise a computed flag: its id follows from the cause, so that it is raised once. */
export function derivedFlag(program: string, cause: DerivedCause, about: string, shown: Shown) {
  const derivedFrom = `${cause}/${about}`;
  return { ...shown, program, id: idFrom(program, `flag ${derivedFrom}`), derivedFrom };
}

/** What a computed flag is about, if it was raised for this cause. */
export function aboutOf(
  cause: DerivedCause,
  { derivedFrom }: Pick<FlagEvents['RedFlagRaised'], 'derivedFrom'>,
): string | undefined {
  const start = `${cause}/`;
  return derivedFrom?.startsWith(start) ? derivedFrom.slice(start.length) : undefined;
}
