import type { HealthQuery } from './health.document';

type Alignment = Pick<HealthQuery['program']['alignment'], 'index' | 'status'>;

/** The index in whole points; null where too little is known to say one. */
export function indexOf({ index, status }: Alignment): number | null {
  return index === null || status === 'grey' ? null : Math.round(index);
}

/** By how many points the index moved; null where it was not known at one of the two moments. */
export function indexChange(now: Alignment, then: Alignment | undefined): number | null {
  const [after, before] = [indexOf(now), then ? indexOf(then) : null];
  return after === null || before === null ? null : after - before;
}
