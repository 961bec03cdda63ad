import type { BaselineValue, ForecastValue, Trajectory } from '../../charts/trajectory';
import type { MeasureQuery } from './measure.document';
import type { MeasuresQuery } from './measures.document';

type Read = { readonly on: string; readonly value: number };

/** What a course is drawn from: a measure, or what its benefit makes of it. */
export interface CourseOf {
  readonly name: string;
  readonly unit: string;
  readonly direction: string;
  readonly baseline: Read | null;
  readonly target: Read | null;
  readonly series: readonly (Read & { readonly afterBreak: boolean })[];
  readonly forecast?: { readonly value: number; readonly on: string } | null;
  readonly goLive?: string | null;
  readonly tolerance?: number | null;
}

/** A measure as the list of measures shows it. */
export type ShownMeasure = MeasuresQuery['program']['measures']['nodes'][number];

/** A measure with all that is on record about it. */
export type WholeMeasure = MeasureQuery['program']['measure'];

/** The spread of what was measured up to the day of the baseline; the baseline alone where nothing was. */
export function bandOf({ baseline, series, tolerance }: CourseOf): BaselineValue | undefined {
  if (!baseline) return undefined;
  const before = series.filter(({ on }) => on <= baseline.on);
  const values = [baseline.value, ...before.map(({ value }) => value)];
  return {
    from: before[0]?.on ?? baseline.on,
    to: baseline.on,
    value: baseline.value,
    low: Math.min(...values) - (tolerance ?? 0),
    high: Math.max(...values) + (tolerance ?? 0),
  };
}

/** The course of a measure with its baseline band, its target, its go-live and what is forecast. */
export function courseOf(of: CourseOf): Trajectory {
  const latest = of.series.at(-1);
  const forecast: readonly ForecastValue[] | undefined =
    of.forecast && latest && of.forecast.on > latest.on
      ? [latest, of.forecast].map(({ on, value }) => ({ day: on, value, low: value, high: value }))
      : undefined;
  return {
    name: of.name,
    unit: of.unit,
    lowerIsBetter: of.direction === 'down',
    baseline: bandOf(of),
    goLive: of.goLive ?? undefined,
    promise: of.target ? { value: of.target.value, by: of.target.on } : undefined,
    aim: 'target',
    forecast,
    actual: of.series.map(({ on, value, afterBreak }) => ({ day: on, value, afterBreak })),
  };
}
