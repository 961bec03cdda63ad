import type { Standing } from '../parts/standing';
import { sentence, type Telling } from './telling';

/** A benefit from promise to what arrived, in its own unit; null is not known. */
export interface BenefitProgress {
  id: string;
  name: string;
  href?: string;
  standing: Standing;
  unit: string;
  /** Where it began; 0 if its values are gains. */
  baseline?: number | null;
  promise: number | null;
  /** The promise in its own words, where it was made in another unit. */
  promised?: string;
  target: number | null;
  forecast: number | null;
  /** The range that holds in four of five cases. */
  low?: number | null;
  high?: number | null;
  actual: number | null;
}

/** What counts as the whole way: what was promised, or what is targeted now. */
export type WholeWay = 'promise' | 'target';

/** How many benefits are forecast to reach their target, and which falls shortest. */
export function bulletsFinding(
  benefits: readonly BenefitProgress[],
  { t, say }: Telling,
  whole: WholeWay = 'promise',
): string {
  const planned = benefits.filter(({ target, forecast }) => target !== null && forecast !== null);
  const reach = planned.filter((each) => (shareOfWay(each, each.forecast, 'target') ?? 0) >= 100);
  const open = benefits.length - planned.length;
  const shares = benefits.flatMap((benefit) => {
    const share = shareOfWay(benefit, benefit.forecast, whole);
    return share === null ? [] : [{ name: benefit.name, share }];
  });
  const [worst] = shares.toSorted((a, b) => a.share - b.share);
  return sentence([
    t('bullets.finding', {
      ...say.counted(reach.length),
      benefits: t('bullets.benefits', say.counted(planned.length)),
    }),
    worst &&
      worst.share < 100 &&
      t(`bullets.worst.${whole}`, { name: worst.name, share: say.percent(worst.share) }),
    open > 0 && t('bullets.open', { n: say.number(open) }),
  ]);
}

/** A value in percent of the whole way from the baseline; null if there is no way or no value. */
export function shareOfWay(
  benefit: BenefitProgress,
  value: number | null | undefined,
  whole: WholeWay,
): number | null {
  const end = benefit[whole];
  const begin = benefit.baseline ?? 0;
  if (end === null || end === begin || value === null || value === undefined) return null;
  return (100 * (value - begin)) / (end - begin);
}
