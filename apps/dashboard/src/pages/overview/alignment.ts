import type { HealthQuery } from './health.document';

type Alignment = Pick<HealthQuery['program']['alignment'], 'index' | 'coverage'>;

/** So much of what counts must be known; below that a factor is grey, and so is the index of all. */
const COVERED_FROM = 0.5;

/** The index in whole points; null where too little is known to say one. */
export function indexOf({ index, coverage }: Alignment): number | null {
  return index === null || coverage < COVERED_FROM ? null : Math.round(index);
}

/** By how many points the index moved; null where it was not known at one of the two moments. */
export function indexChange(now: Alignment, then: Alignment | undefined): number | null {
  const [after, before] = [indexOf(now), then ? indexOf(then) : null];
  return after === null || before === null ? null : after - before;
}
