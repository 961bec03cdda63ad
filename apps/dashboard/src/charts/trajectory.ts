import type { Formats } from '../parts/format';

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

/** The measure of a benefit: before go-live, as promised, as forecast, as measured. */
export interface Trajectory {
  name: string;
  unit: string;
  lowerIsBetter?: boolean;
  baseline?: BaselineValue;
  goLive?: string;
  promise?: { value: number; by: string };
  /** What it is to reach, if that is no promise: `target`. */
  aim?: string;
  forecast?: readonly ForecastValue[];
  actual: readonly MeasuredValue[];
}

/** Where the measure is, against its promise and its baseline. */
export function trajectoryFinding(props: Trajectory, say: Formats): string {
  const latest = props.actual.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null) return `${props.name} is not measured yet.`;
  const better = (a: number, b: number) => (props.lowerIsBetter ? a <= b : a >= b);
  const { promise, baseline, aim = 'promise' } = props;
  const end = props.forecast?.at(-1);
  const gap = promise ? Math.abs(latest.value - promise.value) : 0;
  return [
    `${say.number(latest.value)} ${props.unit} on ${say.day(latest.day)}`,
    promise
      ? better(latest.value, promise.value)
        ? aim === 'promise'
          ? ', which keeps the promise'
          : `, which reaches the ${aim}`
        : `, ${say.number(gap)} short of the ${aim}`
      : '',
    baseline
      ? better(latest.value, baseline.value)
        ? ' and no worse than before go-live'
        : ' and worse than before go-live'
      : '',
    promise && end
      ? `; the forecast ${better(end.value, promise.value) ? 'reaches' : 'does not reach'} it by ${say.day(end.day)}`
      : '',
  ]
    .join('')
    .concat('.');
}

/** One line of the same data as a table. */
export interface TrajectoryLine {
  day: string;
  what: string;
  value: number | null;
  range?: readonly [number, number];
}

/** What is aimed at, as it begins a line: `Promise`. */
export const aimWord = (aim = 'promise') => aim.charAt(0).toUpperCase() + aim.slice(1);

/** All that is known as lines: baseline, measurements, forecast, promise. */
export function linesOf({
  aim = 'promise',
  baseline,
  promise,
  forecast = [],
  actual,
}: Trajectory): TrajectoryLine[] {
  return [
    ...(baseline
      ? [
          {
            day: baseline.to,
            what: 'Baseline',
            value: baseline.value,
            range: [baseline.low, baseline.high] as const,
          },
        ]
      : []),
    ...actual.map(({ day, value, afterBreak }) => ({
      day,
      what: afterBreak ? 'Measured, by a new definition' : 'Measured',
      value,
    })),
    ...forecast.map(({ day, value, low, high }) => ({
      day,
      what: 'Forecast',
      value,
      range: [low, high] as const,
    })),
    ...(promise ? [{ day: promise.by, what: aimWord(aim), value: promise.value }] : []),
  ];
}
