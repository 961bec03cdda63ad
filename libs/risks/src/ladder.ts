import type { Addressee, Level } from './flag.events';
import { RESPONSE_CLOCKS, type LevelClocks } from './response-clocks.data';

/** A place on the ladder: the row of the table that holds, and who is asked. */
export interface Rung {
  readonly level: Level;
  readonly to: Addressee;
}

/** The levels by severity, lowest first; patient safety stands beside them and cannot be raised. */
const BY_SEVERITY: readonly Level[] = ['low', 'moderate', 'high', 'extreme'];

/** Who stands above whom. */
const AUTHORITY: Readonly<Record<Addressee, number>> = {
  team: 0,
  workstream: 1,
  workstreamLead: 2,
  pmo: 3,
  cio: 4,
  clinicalSafety: 4,
  executiveSponsor: 5,
};

/** The row of the table for a level. */
export function clocksOf(level: Level): LevelClocks {
  return RESPONSE_CLOCKS.levels.find((row) => row.level === level)!;
}

/** Where a flag of a level goes first. */
export function firstRung(level: Level): Rung {
  return { level, to: clocksOf(level).goesTo[0]! };
}

/** One level up, to the first who stands above the one that did not answer; nobody at the top. */
export function rungAbove({ level, to }: Rung): Rung | undefined {
  const higher = BY_SEVERITY[BY_SEVERITY.indexOf(level) + 1];
  const raised = level === 'patientSafety' || higher === undefined ? level : higher;
  const next = clocksOf(raised).goesTo.find((one) => isAbove(one, to));
  return next && { level: raised, to: next };
}

/** Where someone stands whom a person asks for: at the level of the flag or the next that knows them. */
export function rungOf(to: Addressee, level: Level): Rung | undefined {
  const from = BY_SEVERITY.indexOf(level);
  const levels = level === 'patientSafety' ? [] : BY_SEVERITY.slice(from + 1);
  const found = [level, ...levels, 'patientSafety' as const].find((one) =>
    clocksOf(one).goesTo.includes(to),
  );
  return found && { level: found, to };
}

/** Whether someone stands above someone else. */
export function isAbove(one: Addressee, other: Addressee): boolean {
  return AUTHORITY[one] > AUTHORITY[other];
}

/** Whether a level is lower than another; patient safety is the highest. */
export function isLower(one: Level, other: Level): boolean {
  return heightOf(one) < heightOf(other);
}

function heightOf(level: Level): number {
  return level === 'patientSafety' ? BY_SEVERITY.length : BY_SEVERITY.indexOf(level);
}
