import type { Formats } from '../parts/format';
import type { Standing } from '../parts/standing';

/** A benefit from promise to what arrived, in its own unit; null is not known. */
export interface BenefitProgress {
  id: string;
  name: string;
  href?: string;
  standing: Standing;
  unit: string;
  promise: number | null;
  target: number | null;
  forecast: number | null;
  /** The range that holds in four of five cases. */
  low?: number | null;
  high?: number | null;
  actual: number | null;
}

/** How many benefits are forecast to reach their target, and which falls shortest. */
export function bulletsFinding(benefits: readonly BenefitProgress[], say: Formats): string {
  const planned = benefits.filter(({ target, forecast }) => target !== null && forecast !== null);
  const reach = planned.filter(({ target, forecast }) => (forecast ?? 0) >= (target ?? 0)).length;
  const open = benefits.length - planned.length;
  const shares = benefits.flatMap((benefit) => {
    const share = shareOfPromise(benefit, benefit.forecast);
    return share === null ? [] : [{ name: benefit.name, share }];
  });
  const [worst] = shares.toSorted((a, b) => a.share - b.share);
  return [
    `${say.number(reach)} of ${say.count(planned.length, 'benefit')} ${say.is(reach)} forecast to reach the target`,
    worst && worst.share < 100
      ? `; ${worst.name} is furthest off, at ${say.percent(worst.share)} of its promise`
      : '',
    open > 0 ? `; ${say.number(open)} without target or forecast` : '',
  ]
    .join('')
    .concat('.');
}

/** A value in percent of what was promised; null if there is no promise or no value. */
export function shareOfPromise({ promise }: BenefitProgress, value: number | null | undefined) {
  return promise && value !== null && value !== undefined ? (100 * value) / promise : null;
}
