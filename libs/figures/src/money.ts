/** The share of the amounts below which a difference is noise of binary arithmetic. */
const NOISE_SHARE = 1e-12;

/**
 * What one period brings and costs, in one currency, price base and class of benefit. A
 * dis-benefit is a negative benefit. Periods are counted from 0, which is not discounted.
 */
export interface CashFlow {
  readonly benefit: number;
  readonly cost: number;
}

/**
 * Net present value in the currency of the flows: the sum of (benefit - cost) / (1 + rate)^t over
 * t = 0..n. The rate is per period, as a share: 0.035 for 3.5 %.
 *
 * Refuses a rate of -1 or less and what is not finite. Source: domain notes 3.3 (7).
 */
export function npv(flows: readonly CashFlow[], ratePerPeriod: number): number {
  return presentValue(netFlows(flows), ratePerPeriod);
}

/**
 * Return on investment as a share: (total benefit - total cost) / total cost, not discounted.
 * Undefined when the total cost is 0. Source: domain notes 3.3 (7).
 */
export function roi(totalBenefit: number, totalCost: number): number | undefined {
  requireFinite(totalBenefit, 'The total benefit');
  requireFinite(totalCost, 'The total cost');
  return totalCost === 0 ? undefined : (totalBenefit - totalCost) / totalCost;
}

/**
 * Benefit-cost ratio: present value of the benefits / present value of the costs; 0.51 for 3.7 of
 * benefits against 7.3 of costs (NAO 2013). Undefined when the costs come to 0.
 *
 * Refuses a rate of -1 or less and what is not finite. Source: domain notes 3.3 (7).
 */
export function bcr(flows: readonly CashFlow[], ratePerPeriod: number): number | undefined {
  netFlows(flows);
  const costs = presentValue(
    flows.map(({ cost }) => cost),
    ratePerPeriod,
  );
  const benefits = presentValue(
    flows.map(({ benefit }) => benefit),
    ratePerPeriod,
  );
  return costs === 0 ? undefined : benefits / costs;
}

/**
 * Payback in periods: the first time at which the cumulative net is 0 or more, interpolated within
 * the period; not discounted. 0 when the first period already pays. A later fall below 0 is not
 * looked at. Undefined when it is never paid back. Source: domain notes 3.3 (7).
 */
export function payback(flows: readonly CashFlow[]): number | undefined {
  const nets = netFlows(flows);
  const noise = NOISE_SHARE * nets.reduce((total, net) => total + Math.abs(net), 0);
  let cumulative = 0;
  for (const [period, net] of nets.entries()) {
    const owed = -cumulative;
    cumulative += net;
    if (cumulative >= -noise) return period === 0 ? 0 : period - 1 + Math.min(1, owed / net);
  }
  return undefined;
}

/** Benefit minus cost for each period. Refuses what is not finite. */
export function netFlows(flows: readonly CashFlow[]): number[] {
  return flows.map(({ benefit, cost }, period) => {
    requireFinite(benefit, `The benefit of period ${period}`);
    requireFinite(cost, `The cost of period ${period}`);
    return benefit - cost;
  });
}

/** Refuses an amount that is not a finite number, with a sentence that begins as told. */
export function requireFinite(amount: number, what: string): void {
  if (!Number.isFinite(amount)) {
    throw new RangeError(`${what} must be a finite number; it is ${amount}.`);
  }
}

function presentValue(amounts: readonly number[], ratePerPeriod: number): number {
  requireFinite(ratePerPeriod, 'A discount rate');
  if (ratePerPeriod <= -1) {
    throw new RangeError(`A discount rate must be above -1 (-100 %); it is ${ratePerPeriod}.`);
  }
  return amounts.reduce((total, amount, t) => total + amount / (1 + ratePerPeriod) ** t, 0);
}
