import { requireFinite } from './money';

/** What kind of money a benefit is: a budget falls, time is set free, a cost does not arise ... */
export type ValueClass =
  'cashable' | 'nonCashable' | 'costAvoidance' | 'nonFinancial' | 'disBenefit';

/** An amount, and all that decides what it may be added to. */
export interface MoneyItem {
  readonly class: ValueClass;
  readonly currency?: string;
  /** The year whose prices are used, such as 2004-05. */
  readonly priceBase?: string;
  /** A dis-benefit is given as its size: 26.6 of revenue lost is 26.6. */
  readonly amount: number;
}

/** The total of all items that are alike. */
export interface MoneyLine {
  readonly class: ValueClass;
  readonly currency?: string;
  readonly priceBase?: string;
  /** Below 0 for a dis-benefit. */
  readonly amount: number;
  /** How many items are in it. */
  readonly items: number;
}

/**
 * Totals, one line for each class, currency and price base, in the order in which they first come
 * up: cashable is never added to non-cashable, nor one currency or price base to another; what
 * names none is a line of its own. Dis-benefits enter with a negative sign.
 *
 * Refuses an amount that is not finite. Source: domain notes 3.3 (7).
 */
export function byClass(items: readonly MoneyItem[]): MoneyLine[] {
  const lines = new Map<string, MoneyLine>();
  for (const item of items) {
    requireFinite(item.amount, `An amount to be added (${item.class})`);
    const key = JSON.stringify([item.class, item.currency ?? null, item.priceBase ?? null]);
    const line = lines.get(key) ?? { ...kindOf(item), amount: 0, items: 0 };
    lines.set(key, { ...line, amount: line.amount + signed(item), items: line.items + 1 });
  }
  return [...lines.values()];
}

function signed({ class: kind, amount }: MoneyItem): number {
  return kind === 'disBenefit' ? -amount : amount;
}

/** What a line stands for; `undefined` is left out. */
function kindOf({ class: kind, currency, priceBase }: MoneyItem) {
  return {
    class: kind,
    ...(currency === undefined ? {} : { currency }),
    ...(priceBase === undefined ? {} : { priceBase }),
  };
}
