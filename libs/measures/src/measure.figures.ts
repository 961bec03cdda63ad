import type { Day } from '@plumbline/event-store';
import {
  attainment,
  compareClaim,
  daysBetween,
  movement,
  relativeChange,
  remaining,
} from '@plumbline/figures';
import type { Measure } from './measure.document';
import type { MeasureClaim, Measurement } from './measure.documents';

const STALE_AFTER_PERIODS = 1.5;

/** The facts that figures are computed from. */
type Known = Pick<Measure, 'direction' | 'tolerance' | 'baselines' | 'targets' | 'series'>;

type Computed = 'latest' | 'gap' | 'changePct' | 'movement' | 'attainment';
type Figures = Pick<Measure, 'baseline' | 'target' | 'latestMeasurement' | Computed>;

/**
 * A measure with all that is computed from its facts. Figures are compared only within one version of
 * the definition: across a break there is none.
 */
export function withFigures(measure: Measure, today: Day): Measure {
  const figures = figuresOf(measure);
  return {
    ...measure,
    ...figures,
    definition: measure.definitions.at(-1),
    series: withBreaks(measure.series),
    stale: isStale(measure.frequencyDays, figures.latestMeasurement, today),
    claims: measure.claims.map((claim) => withComputed(claim, measure)),
  };
}

/** The figures as they are, and the change from the baseline where the two compare. */
function figuresOf({ direction, tolerance, baselines, targets, series }: Known): Figures {
  const baseline = baselines.at(-1);
  const target = targets.at(-1);
  const latestMeasurement = withBreaks(series.slice(-2)).at(-1);
  const gap = gapOf(baseline, latestMeasurement);
  const latest = latestMeasurement?.value;
  const known = { baseline, target, latestMeasurement, latest, gap };
  if (gap || !baseline || latest === undefined) return known;
  return {
    ...known,
    changePct: relativeChange(baseline.value, latest),
    movement: movement(direction, baseline.value, latest, tolerance),
    attainment: target && attainment(baseline.value, target.value, latest),
  };
}

/** Marks the first measurement of each new version of the definition. */
function withBreaks(series: readonly Measurement[]): Measurement[] {
  return series.map((measurement, index) => {
    const before = series[index - 1] ?? measurement;
    return {
      ...measurement,
      afterBreak: before.definitionVersion !== measurement.definitionVersion,
    };
  });
}

function gapOf(baseline: Measure['baseline'], latest: Measurement | undefined): string | undefined {
  if (!baseline) return 'No baseline was accepted yet.';
  if (!latest) return 'Nothing was measured yet.';
  if (latest.on < baseline.on) return `Nothing was measured since the baseline of ${baseline.on}.`;
  if (baseline.definitionVersion !== latest.definitionVersion) {
    return (
      `The baseline was taken by version ${baseline.definitionVersion} of the definition and the ` +
      `latest value by version ${latest.definitionVersion}; they do not compare.`
    );
  }
  return undefined;
}

function isStale(frequency: number | undefined, latest: Measurement | undefined, today: Day) {
  if (!latest) return true;
  if (frequency === undefined) return false;
  return daysBetween(latest.on, today) > STALE_AFTER_PERIODS * frequency;
}

/** A claim beside what the figures up to its own day compute to: what came later does not refute it. */
function withComputed(claim: MeasureClaim, measure: Measure): MeasureClaim {
  const figure = figureFor(claim, knownBy(measure, claim.claimedOn));
  if (figure === undefined) return claim;
  return { ...claim, computed: figure, ...compareClaim(claim.value, claim.decimals, figure) };
}

function knownBy(measure: Measure, day: Day): Known {
  return {
    ...measure,
    baselines: measure.baselines.filter(({ on }) => on <= day),
    targets: measure.targets.filter(({ setOn }) => setOn <= day),
    series: measure.series.filter(({ on }) => on <= day),
  };
}

function figureFor({ figure }: MeasureClaim, known: Known): number | undefined {
  const { latest, target, changePct, attainment: share } = figuresOf(known);
  switch (figure) {
    case 'value':
      return latest;
    case 'changePct':
      return changePct;
    case 'attainmentPct':
      return share === undefined ? undefined : share * 100;
    case 'remaining':
      return latest === undefined || !target ? undefined : remaining(latest, target.value);
  }
}
