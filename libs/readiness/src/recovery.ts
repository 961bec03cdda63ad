import type { Day } from '@plumbline/event-store';
import { addDays, daysBetween } from '@plumbline/figures';

/** A measure whose way back to its baseline is followed. */
export interface Followed {
  readonly direction: 'up' | 'down' | 'maintain';
  readonly frequencyDays?: number;
  readonly baseline?: { readonly value: number; readonly definitionVersion: number };
  /** By day, oldest first. */
  readonly readings: readonly {
    readonly on: Day;
    readonly value: number;
    readonly definitionVersion: number;
  }[];
}

/** How far a measure has come back after the go-live. */
export interface Way {
  readonly status: 'recovered' | 'recovering' | 'relapsed' | 'stale' | 'missing';
  readonly baseline?: number;
  readonly current?: number;
  readonly measuredOn?: Day;
  /** current / baseline, inverted where less is better: 1 is back, less is worse. */
  readonly index?: number;
  /** How far it is worse than the baseline, as a share of that; less than 0 where it is better. */
  readonly offBaselineBy?: number;
  /** The first day of the present run of readings that are off the baseline. */
  readonly since?: Day;
  readonly recovered: boolean;
  /** The last day of the four weeks that make it recovered. */
  readonly recoveredOn?: Day;
  /** From the go-live to the first day of those weeks. */
  readonly daysToRecover?: number;
}

const WITHIN = 0.1;
const NOISE = 1e-9;
const WEEKS = 4;
const WEEK = 7;
const PERIODS_UNTIL_STALE = 1.5;

/**
 * Recovered is: within 10 % of the baseline in 4 weeks in a row (domain notes 2.3). Weeks are counted from
 * the go-live; one counts when it is over and every reading of it is within. A reading holds for one period
 * of its measure, so a monthly one speaks for the weeks that follow; a week that nothing was read for
 * does not count. Only readings by the definition of the baseline are comparable.
 */
export function wayBack(measure: Followed, liveOn: Day, today: Day): Way {
  const { baseline } = measure;
  const readings = measure.readings.filter(
    ({ on, definitionVersion }) =>
      on >= liveOn && on <= today && definitionVersion === baseline?.definitionVersion,
  );
  const last = readings.at(-1);
  if (!baseline || baseline.value === 0 || last === undefined) {
    return { status: 'missing', baseline: baseline?.value, recovered: false };
  }
  const offs = readings.map(({ on, value }) => ({ on, off: offBy(measure, value) }));
  const run = firstRun(offs, measure, liveOn, today);
  const isOff = !isWithin(offs.at(-1)!);
  return {
    status: statusOf(measure, last.on, today, run !== undefined, isOff),
    baseline: baseline.value,
    current: last.value,
    measuredOn: last.on,
    index: indexOf(measure, last.value),
    offBaselineBy: offBy(measure, last.value),
    since: isOff ? firstOff(offs) : undefined,
    recovered: run !== undefined && !isOff,
    recoveredOn: run && addDays(run, WEEKS * WEEK - 1),
    daysToRecover: run === undefined ? undefined : daysBetween(liveOn, run),
  };
}

function statusOf(
  { frequencyDays = WEEK }: Followed,
  measuredOn: Day,
  today: Day,
  cameBack: boolean,
  isOff: boolean,
): Way['status'] {
  if (daysBetween(measuredOn, today) > PERIODS_UNTIL_STALE * frequencyDays) return 'stale';
  if (!cameBack) return 'recovering';
  return isOff ? 'relapsed' : 'recovered';
}

/** Undefined where it cannot be divided, and for what shall stay as it is the smaller of both ways. */
function indexOf({ direction, baseline }: Followed, current: number): number | undefined {
  const up = current / baseline!.value;
  const down = baseline!.value / current;
  const index = direction === 'up' ? up : direction === 'down' ? down : Math.min(up, down);
  return Number.isFinite(index) ? index : undefined;
}

function offBy({ direction, baseline }: Followed, current: number): number {
  const change = (current - baseline!.value) / Math.abs(baseline!.value);
  if (direction === 'maintain') return Math.abs(change);
  return direction === 'down' ? change : 0 - change;
}

interface Off {
  readonly on: Day;
  readonly off: number;
}

function isWithin({ off }: Off): boolean {
  return off <= WITHIN + NOISE;
}

function firstOff(offs: readonly Off[]): Day | undefined {
  return offs[offs.findLastIndex(isWithin) + 1]?.on;
}

/** The first day of the first four weeks in a row that are within. */
function firstRun(
  offs: readonly Off[],
  { frequencyDays = WEEK }: Followed,
  liveOn: Day,
  today: Day,
): Day | undefined {
  const holds = Math.max(frequencyDays, WEEK);
  let good = 0;
  for (let from = liveOn; addDays(from, WEEK) <= today; from = addDays(from, WEEK)) {
    const until = addDays(from, WEEK - 1);
    const read = offs.filter(({ on }) => on >= from && on <= until);
    const inForce = read.length > 0 ? read : offs.filter(({ on }) => on < from).slice(-1);
    const counts = inForce.length > 0 && addDays(inForce.at(-1)!.on, holds) > until;
    good = counts && inForce.every(isWithin) ? good + 1 : 0;
    if (good === WEEKS) return addDays(from, -(WEEKS - 1) * WEEK);
  }
  return undefined;
}
