import { byClass } from '@plumbline/figures';
import type { Benefit } from './benefit.document';
import type { BenefitTotal } from './benefit.documents';

/**
 * What benefits add up to in money, a line for each class, currency and price base; what has no currency
 * or no value yet is in none of them.
 */
export function totalsOf(benefits: readonly Benefit[]): BenefitTotal[] {
  const money = benefits.flatMap(({ class: kind, currency, priceBase, realisedToDate }) => {
    if (!kind || !currency || realisedToDate === undefined) return [];
    // A dis-benefit is added up as its size; the line gives it the negative sign.
    const amount = kind === 'disBenefit' ? -realisedToDate : realisedToDate;
    return { class: kind, currency, priceBase, amount };
  });
  return byClass(money).map(({ amount, items, ...line }) => ({
    ...line,
    realised: amount,
    benefits: items,
  }));
}
