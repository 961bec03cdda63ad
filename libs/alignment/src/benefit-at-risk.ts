import type { Factor } from './factors.data';

/** A factor on which a benefit depends, and its score if anyone knows it. */
export interface Dependence {
  readonly factor: Factor;
  readonly weight: number;
  readonly critical: boolean;
  readonly score?: number;
}

/** What a benefit is worth at its target, and how much of it has come already. */
export interface Stake {
  readonly target: number;
  readonly realisedShare: number;
  readonly scheduleFactor: number;
}

/** How much less would be at risk if a factor were fully ready. */
export interface Driver {
  readonly factor: Factor;
  readonly value: number;
}

const LOWEST = 0.2;
const DRIVERS_SHOWN = 3;

/**
 * R = min(weighted mean of S / 100, 0.2 + 0.8 x the lowest S / 100 of the critical factors); none while
 * the score of one is not known (domain notes 5.4).
 */
export function readinessOf(dependences: readonly Dependence[]): number | undefined {
  if (dependences.length === 0) return undefined;
  if (dependences.some(({ score }) => score === undefined)) return undefined;
  const mean = dependences.reduce((sum, { weight, score }) => sum + (weight * score!) / 100, 0);
  const critical = dependences.filter((each) => each.critical).map(({ score }) => score! / 100);
  const least = critical.length === 0 ? 1 : LOWEST + (1 - LOWEST) * Math.min(...critical);
  return Math.min(mean, least, 1);
}

/** K = 1 on time, else 1 - slip / days from the planned start of realisation to the review, not below 0. */
export function scheduleFactor(slipDays: number, daysToReview: number): number {
  if (slipDays <= 0) return 1;
  return daysToReview <= 0 ? 0 : Math.max(0, 1 - slipDays / daysToReview);
}

/** Target value x (1 - R x K) x (1 - share that was realised already). */
export function atRisk({ target, realisedShare, scheduleFactor: k }: Stake, readiness: number) {
  const open = 1 - Math.min(1, Math.max(0, realisedShare));
  return target * (1 - readiness * k) * open;
}

/**
 * The three that put most at risk, by leaving one out at a time: how much less were at risk if it were
 * fully ready and all else as it is. None while a score is not known.
 */
export function driversOf(stake: Stake, dependences: readonly Dependence[]): Driver[] {
  const readiness = readinessOf(dependences);
  if (readiness === undefined) return [];
  const before = atRisk(stake, readiness);
  return dependences
    .map(({ factor }) => {
      const ready = readinessOf(withScore(dependences, (each) => each.factor === factor, 100))!;
      return { factor, value: before - atRisk(stake, ready) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, DRIVERS_SHOWN);
}

/** What is at risk at least and at most, while some scores are not known: were they 100, were they 0. */
export function boundsOf(stake: Stake, dependences: readonly Dependence[]) {
  const isUnknown = ({ score }: Dependence) => score === undefined;
  const [least, most] = [100, 0].map((score) => {
    const readiness = readinessOf(withScore(dependences, isUnknown, score));
    return readiness === undefined ? undefined : atRisk(stake, readiness);
  });
  return { least, most };
}

function withScore(
  dependences: readonly Dependence[],
  which: (dependence: Dependence) => boolean,
  score: number,
): Dependence[] {
  return dependences.map((each) => (which(each) ? { ...each, score } : each));
}
