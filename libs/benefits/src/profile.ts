import { Refused } from '@plumbline/event-sourcing';
import { roundTo } from '@plumbline/figures';
import type { BenefitClass, Counting } from './benefit.events';

const WEIGHT_NOISE = 1e-6;

/** The part of a profile that can contradict itself. */
interface ProfileSaid {
  readonly class: BenefitClass;
  readonly counting: Counting;
  readonly annualValue?: number;
  readonly wholeLifeValue?: number;
  readonly currency?: string;
  readonly target?: number;
  readonly targetOn?: string;
  readonly reviewsOn: readonly string[];
  readonly dependsOn?: readonly { factor: string; weight: number }[];
}

/** Refuses a profile by which nothing could be computed later. */
export function assertProfile(profile: ProfileSaid): void {
  assertMoney(profile);
  if (profile.reviewsOn.length === 0) {
    throw new Refused('Plan at least one benefit review, for a program cannot close at go-live.');
  }
  if ((profile.target === undefined) !== (profile.targetOn === undefined)) {
    throw new Refused('A target has a value and a day; say both, or neither to use the measure’s.');
  }
  assertWeights(profile.dependsOn ?? []);
}

function assertMoney({
  class: kind,
  counting,
  annualValue,
  wholeLifeValue,
  currency,
}: ProfileSaid) {
  const isMoney = kind !== 'nonFinancial' && kind !== 'disBenefit';
  const hasMoney = annualValue !== undefined || wholeLifeValue !== undefined;
  if ((isMoney || hasMoney) && currency === undefined) {
    throw new Refused('Money needs its currency.');
  }
  if (isMoney && counting === 'attainment' && annualValue === undefined) {
    throw new Refused('Say what the full target is worth in a year.');
  }
  if ((annualValue ?? 0) < 0 || (wholeLifeValue ?? 0) < 0) {
    throw new Refused('Give money as its size; that it is lost is said by the class disBenefit.');
  }
}

function assertWeights(dependsOn: readonly { factor: string; weight: number }[]): void {
  if (dependsOn.length === 0) return;
  const sum = dependsOn.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) > WEIGHT_NOISE) {
    throw new Refused(
      `The weights of what it depends on must sum to 1; they sum to ${roundTo(sum, 6)}.`,
    );
  }
  if (new Set(dependsOn.map(({ factor }) => factor)).size < dependsOn.length) {
    throw new Refused('Name each factor once.');
  }
}
