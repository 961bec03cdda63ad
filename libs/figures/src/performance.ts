import { trajectoryVariance } from './attainment';
import { type Day, daysBetween } from './days';
import { roundTo } from './rounding';

/** How a benefit stands; computed, never typed. `noData` is a state of its own, never green. */
export type PerformanceStatus = 'exceeding' | 'onTrack' | 'atRisk' | 'offTrack' | 'noData';

/** Where one status ends and the next begins; can be set for each benefit. */
export interface Thresholds {
  /** Attainment from which on the target is met, as a share. */
  readonly exceeding: number;
  /** Lowest attainment minus planned attainment that is on track, as a share. */
  readonly onTrack: number;
  /** Lowest attainment minus planned attainment that is at risk and not off track. */
  readonly atRisk: number;
  /** A measurement older than so many times the frequency is stale. */
  readonly staleAfter: number;
}

/** Domain notes 3.3 (3). */
export const DEFAULT_THRESHOLDS: Thresholds = {
  exceeding: 1,
  onTrack: -0.05,
  atRisk: -0.15,
  staleAfter: 1.5,
};

/** A measure to be held: the target is the baseline, give or take the tolerance. */
export interface Band {
  readonly baseline: number;
  readonly actual: number;
  readonly tolerance: number;
}

export interface PerformanceInput {
  /** Share of the way done; undefined when it cannot be computed. */
  readonly attainment?: number;
  /** Share of the way planned for the day of judgement. */
  readonly planned?: number;
  /** Instead of the two, of a measure to be maintained. */
  readonly maintain?: Band;
  readonly lastMeasuredOn?: Day;
  /** Days between measurements; without it staleness is not judged. */
  readonly frequencyDays?: number;
  readonly today: Day;
  readonly thresholds?: Partial<Thresholds>;
}

export interface Performance {
  readonly status: PerformanceStatus;
  /** One sentence or two with the numbers behind the status. */
  readonly reason: string;
}

/** Shares nearer than this are one share: the rest is noise of binary arithmetic. */
const NOISE_DECIMALS = 9;

/**
 * The status of a benefit on a day: exceeding from attainment 1 on, before or after the target's
 * day; else by attainment minus planned attainment. No data without a measurement, when the last
 * one is stale, or when there is no plan to judge by. Source: domain notes 3.3 (3).
 */
export function performanceStatus(input: PerformanceInput): Performance {
  const thresholds = thresholdsOf(input.thresholds);
  const missing = missingData(input, thresholds.staleAfter);
  if (missing) return { status: 'noData', reason: missing };
  const judged = input.maintain ? judgeBand(input.maintain) : judgeAttainment(input, thresholds);
  if (input.frequencyDays !== undefined) return judged;
  const note = 'Staleness is not judged: no measuring frequency is set.';
  return { ...judged, reason: `${judged.reason} ${note}` };
}

/** Whether a value to be maintained is in its band: |actual - baseline| <= tolerance. */
export function withinBand({ baseline, actual, tolerance }: Band): boolean {
  return roundTo(Math.abs(actual - baseline), NOISE_DECIMALS) <= tolerance;
}

/** What a benefit does not set for itself is as usual. */
function thresholdsOf(own: Partial<Thresholds> = {}): Thresholds {
  return {
    exceeding: own.exceeding ?? DEFAULT_THRESHOLDS.exceeding,
    onTrack: own.onTrack ?? DEFAULT_THRESHOLDS.onTrack,
    atRisk: own.atRisk ?? DEFAULT_THRESHOLDS.atRisk,
    staleAfter: own.staleAfter ?? DEFAULT_THRESHOLDS.staleAfter,
  };
}

function missingData(input: PerformanceInput, staleAfter: number): string | undefined {
  const { lastMeasuredOn, frequencyDays, today } = input;
  if (lastMeasuredOn === undefined) return 'Never measured.';
  if (frequencyDays === undefined) return undefined;
  const age = daysBetween(lastMeasuredOn, today);
  const limit = staleAfter * frequencyDays;
  if (age <= limit) return undefined;
  return (
    `Last measured on ${lastMeasuredOn}, ${age} days ago: older than ${staleAfter} x the ` +
    `frequency of ${frequencyDays} days.`
  );
}

function judgeBand(band: Band): Performance {
  const { baseline, actual, tolerance } = band;
  const inside = withinBand(band);
  const verdict = inside ? 'in the band' : 'outside the band';
  const reason = `${actual} is ${verdict} of ${baseline} +/- ${tolerance}.`;
  return { status: inside ? 'onTrack' : 'offTrack', reason };
}

function judgeAttainment(input: PerformanceInput, thresholds: Thresholds): Performance {
  const { attainment, planned } = input;
  if (attainment === undefined) {
    return {
      status: 'noData',
      reason: 'Attainment cannot be computed: there is no target apart from the baseline.',
    };
  }
  const done = `Attainment ${percent(attainment)}`;
  if (roundTo(attainment, NOISE_DECIMALS) >= thresholds.exceeding) {
    return { status: 'exceeding', reason: `${done}: the target is met.` };
  }
  const variance = trajectoryVariance(attainment, planned);
  if (planned === undefined || variance === undefined) {
    return { status: 'noData', reason: `${done}, but there is no plan to judge it by.` };
  }
  const behind = roundTo(variance, NOISE_DECIMALS);
  const points = `${behind > 0 ? '+' : ''}${roundTo(behind * 100, 1).toFixed(1)} points`;
  return {
    status: statusOf(behind, thresholds),
    reason: `${done} against ${percent(planned)} planned: ${points}.`,
  };
}

function statusOf(variance: number, { onTrack, atRisk }: Thresholds): PerformanceStatus {
  if (variance >= onTrack) return 'onTrack';
  return variance >= atRisk ? 'atRisk' : 'offTrack';
}

function percent(share: number): string {
  return `${roundTo(share * 100, 1).toFixed(1)} %`;
}
