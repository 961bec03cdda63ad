import type { TFunction } from 'i18next';
import type { BenefitProgress } from '../../charts/benefit-progress';
import type { ValueStep } from '../../charts/value-steps';
import type { Formats } from '../../parts/format';
import type { Standing } from '../../parts/standing';
import { sumOfKnown, type KindOfMoney, type ShownBenefit } from './kinds-of-money';

/** How the standing of a benefit looks; its own word stands beside it. */
const standingOfStatus: Readonly<Record<ShownBenefit['status'], Standing>> = {
  exceeding: 'onTrack',
  onTrack: 'onTrack',
  realised: 'onTrack',
  atRisk: 'atRisk',
  partiallyRealised: 'atRisk',
  offTrack: 'offTrack',
  notRealised: 'offTrack',
  noData: 'notSet',
  rejected: 'notSet',
  retired: 'notSet',
};

/** The colour and shape of a benefit's status. */
export const standingOf = ({ status }: Pick<ShownBenefit, 'status'>): Standing =>
  standingOfStatus[status];

/** What is forecast of the measure: what the owner states, else where its trend leads. */
export const forecastOf = ({ forecast }: Pick<ShownBenefit, 'forecast'>): number | null =>
  forecast.stated ?? forecast.trend;

/** A promise with its unit, as it was made: `−60 % of lines`. */
export function promisedWords(
  { value, unit }: Pick<ShownBenefit['promise'], 'value' | 'unit'>,
  say: Formats,
): string | undefined {
  if (value === null) return undefined;
  const number = value < 0 ? `−${say.number(-value)}` : say.number(value);
  return [number, unit].filter(Boolean).join(' ');
}

/** A benefit from promise to what was measured, in the unit of its measure. */
export function progressOf(
  benefit: ShownBenefit,
  href: string,
  { t, say }: { t: TFunction<'benefits'>; say: Formats },
): BenefitProgress {
  const { id, title, promise, measure, baseline, target, latest } = benefit;
  // Only a level in the unit of the measure has a place on its way.
  const inUnit = measure !== null && promise.unit === measure.unit;
  return {
    id,
    name: title,
    href,
    standing: standingOf(benefit),
    unit: measure?.unit ?? t('bullets.noMeasure'),
    baseline: baseline?.value ?? null,
    promise: inUnit ? promise.value : null,
    promised: promisedWords(promise, say),
    target: target?.value ?? null,
    forecast: forecastOf(benefit),
    actual: latest?.value ?? null,
  };
}

/** The share of the way to the target that is forecast; null where no forecast can be placed. */
function forecastShare({ baseline, target, ...benefit }: ShownBenefit): number | null {
  const forecast = forecastOf(benefit);
  if (!baseline || !target || forecast === null || target.value === baseline.value) return null;
  return (forecast - baseline.value) / (target.value - baseline.value);
}

/** A step of the yearly value of a kind: a benefit and what its forecast leaves of its full value. */
export interface YearlySteps {
  readonly steps: readonly ValueStep[];
  /** What the present share of the way is worth in a year. */
  readonly reached: number | null;
  /** Benefits of the kind without a value for a year. */
  readonly without: number;
}

/** What becomes of the value of a year at full target: less what is not forecast, and what is reached. */
export function yearlySteps(
  { benefits }: KindOfMoney,
  hrefOf: (id: string) => string,
  words: { reason: (benefit: ShownBenefit) => string; noForecast: string },
): YearlySteps {
  const valued = benefits.filter(({ annualValue }) => annualValue !== null);
  const steps = valued.flatMap((benefit): ValueStep[] => {
    const share = forecastShare(benefit);
    const by = (benefit.annualValue ?? 0) * ((share ?? 0) - 1);
    if (Math.abs(by) < 1) return [];
    const about = share === null ? words.noForecast : words.reason(benefit);
    return [{ id: benefit.id, name: benefit.title, href: hrefOf(benefit.id), by, about }];
  });
  const reached = valued.map(({ annualValue, attainment }) =>
    attainment === null ? null : (annualValue ?? 0) * attainment,
  );
  return { steps, reached: sumOfKnown(reached), without: benefits.length - valued.length };
}
