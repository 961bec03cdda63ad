import type { PromisedValue, ValueStep } from '../../charts/value-steps';
import type { OverviewBenefitsQuery } from './benefits.document';

interface Cashable extends PromisedValue {
  readonly steps: readonly (ValueStep & { readonly drivers: readonly string[] })[];
  /** Benefits of which nobody knows how much is at risk; they are counted whole, and named. */
  readonly unknown: readonly string[];
}

/**
 * What is targeted of benefits that pay in money, and what of it is at risk. Other classes are never
 * added to it, nor another currency than that of the first.
 */
export function cashableOf({
  benefitsAtRisk,
  benefitTotals,
}: OverviewBenefitsQuery['program']): Cashable {
  const all = benefitsAtRisk.filter((benefit) => benefit.class === 'cashable');
  const currency = all.find((benefit) => benefit.currency)?.currency ?? undefined;
  const cashable = all.filter((benefit) => benefit.currency === (currency ?? null));
  const targets = cashable.flatMap(({ target }) => target ?? []);
  const total = benefitTotals.find(
    (line) => line.class === 'cashable' && line.currency === (currency ?? null),
  );
  return {
    currency,
    promised: targets.length > 0 ? targets.reduce((sum, target) => sum + target, 0) : null,
    realised: total?.realised ?? null,
    steps: cashable.flatMap(({ benefit, title, value, drivers }) =>
      value === null || value === 0
        ? []
        : [{ id: benefit, name: title, by: -value, drivers: drivers.map(({ factor }) => factor) }],
    ),
    unknown: cashable.filter(({ value }) => value === null).map(({ title }) => title),
  };
}
