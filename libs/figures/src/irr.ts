import { type CashFlow, netFlows } from './money';

/**
 * Internal rate of return per period, as a share: the rate at which the net present value is 0,
 * found by bisection. Source: domain notes 3.3 (7).
 *
 * Undefined when the net flows never change their sign (no rate at all), when they change it more
 * than once (several rates may fit, and none of them says anything), and when the rate is too near
 * to -1 for a number to hold. With one change of sign there is exactly one rate.
 */
export function irr(flows: readonly CashFlow[]): number | undefined {
  const nets = netFlows(flows);
  if (signChanges(nets) !== 1) return undefined;
  const factor = rootOf((discount) => valueAt(nets, discount), firstSign(nets));
  if (factor === undefined) return undefined;
  const found = 1 / factor - 1;
  return found > -1 && Number.isFinite(found) ? found : undefined;
}

/** Net present value by the discount factor 1 / (1 + rate), which is above 0 for each rate. */
function valueAt(nets: readonly number[], discount: number): number {
  return nets.reduceRight((later, net) => net + discount * later, 0);
}

/** Halves the span in which the value turns its sign, until no number lies between its ends. */
function rootOf(value: (at: number) => number, signAtZero: number): number | undefined {
  let low = 0;
  let high = 1;
  while (value(high) * signAtZero > 0) {
    low = high;
    high *= 2;
  }
  if (!Number.isFinite(high) || Number.isNaN(value(high))) return undefined;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (value(middle) * signAtZero > 0) low = middle;
    else high = middle;
  }
}

function signChanges(nets: readonly number[]): number {
  const signs = nets.filter((net) => net !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

function firstSign(nets: readonly number[]): number {
  return Math.sign(nets.find((net) => net !== 0) ?? 0);
}
