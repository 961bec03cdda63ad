import { sentence, type Telling } from './telling';

/** What was measured of a period that ends on a day; null: it should have been, and was not. */
export interface MeasuredValue {
  day: string;
  value: number | null;
  href?: string;
  /** Counted by another definition than the one before, and not comparable with it. */
  afterBreak?: boolean;
}

/** The months before go-live: when, their middle and their spread. */
export interface BaselineValue {
  from: string;
  to: string;
  value: number;
  low: number;
  high: number;
}

/** What is expected for a day, with the range that holds in four of five cases. */
export interface ForecastValue {
  day: string;
  value: number;
  low: number;
  high: number;
}

/** What a measure is to reach: what was promised of it, or what is targeted now. */
export type Aim = 'promise' | 'target';

/** The measure of a benefit: before go-live, as promised, as forecast, as measured. */
export interface Trajectory {
  name: string;
  unit: string;
  lowerIsBetter?: boolean;
  baseline?: BaselineValue;
  goLive?: string;
  promise?: { value: number; by: string };
  /** What it is to reach, if that is no promise. */
  aim?: Aim;
  forecast?: readonly ForecastValue[];
  actual: readonly MeasuredValue[];
}

/** Where the measure is, against its promise and its baseline. */
export function trajectoryFinding(props: Trajectory, { t, say }: Telling): string {
  const latest = props.actual.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null)
    return sentence([t('trajectory.unmeasured', { name: props.name })]);
  const better = (a: number, b: number) => (props.lowerIsBetter ? a <= b : a >= b);
  const { promise, baseline, aim = 'promise' } = props;
  const end = props.forecast?.at(-1);
  const gap = promise ? Math.abs(latest.value - promise.value) : 0;
  return sentence([
    t('trajectory.latest', {
      value: say.number(latest.value),
      unit: props.unit,
      day: say.day(latest.day),
    }),
    promise &&
      (better(latest.value, promise.value)
        ? t(`trajectory.reached.${aim}`)
        : t(`trajectory.short.${aim}`, { gap: say.number(gap) })),
    baseline && t(better(latest.value, baseline.value) ? 'trajectory.noWorse' : 'trajectory.worse'),
    promise &&
      end &&
      t(better(end.value, promise.value) ? 'trajectory.willReach' : 'trajectory.willMiss', {
        day: say.day(end.day),
      }),
  ]);
}

/** One line of the same data as a table. */
export interface TrajectoryLine {
  day: string;
  what: string;
  value: number | null;
  range?: readonly [number, number];
}

/** All that is known as lines: baseline, measurements, forecast, promise. */
export function linesOf(
  { aim = 'promise', baseline, promise, forecast = [], actual }: Trajectory,
  { t }: Telling,
): TrajectoryLine[] {
  return [
    ...(baseline
      ? [
          {
            day: baseline.to,
            what: t('word.baseline'),
            value: baseline.value,
            range: [baseline.low, baseline.high] as const,
          },
        ]
      : []),
    ...actual.map(({ day, value, afterBreak }) => ({
      day,
      what: t(afterBreak ? 'trajectory.measuredAnew' : 'trajectory.measured'),
      value,
    })),
    ...forecast.map(({ day, value, low, high }) => ({
      day,
      what: t('word.forecast'),
      value,
      range: [low, high] as const,
    })),
    ...(promise ? [{ day: promise.by, what: t(`word.${aim}`), value: promise.value }] : []),
  ];
}
