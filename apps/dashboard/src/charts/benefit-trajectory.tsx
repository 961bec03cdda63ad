import { scaleLinear, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, line } from 'd3-shape';
import { dayOf } from '../parts/day';
import { useFormats, type Formats } from '../parts/format';
import type { Column } from '../parts/table';
import { DayMarker, TimeAxis, ValueAxis } from './axes';
import { ChartFigure } from './chart-figure';
import { dayScale } from './days';
import { extentOf, roomy } from './extent';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar, Diamond, Dot } from './marks';
import { Plot, type PlotPoint } from './plot';

/** What was measured of a period that ends on a day; null: it should have been, and was not. */
export interface MeasuredValue {
  day: string;
  value: number | null;
  href?: string;
}

/** What is expected for a day, with the range that holds in four of five cases. */
export interface ForecastValue {
  day: string;
  value: number;
  low: number;
  high: number;
}

interface BenefitTrajectoryProps extends Framing {
  name: string;
  unit: string;
  lowerIsBetter?: boolean;
  /** The months before go-live: their middle and their spread. */
  baseline?: { from: string; to: string; value: number; low: number; high: number };
  goLive?: string;
  promise?: { value: number; by: string };
  forecast?: readonly ForecastValue[];
  actual: readonly MeasuredValue[];
}

/** Where the measure is, against its promise and its baseline. */
export function trajectoryFinding(props: BenefitTrajectoryProps, say: Formats): string {
  const latest = props.actual.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null) return `${props.name} is not measured yet.`;
  const better = (a: number, b: number) => (props.lowerIsBetter ? a <= b : a >= b);
  const { promise, baseline } = props;
  const end = props.forecast?.at(-1);
  const gap = promise ? Math.abs(latest.value - promise.value) : 0;
  return [
    `${say.number(latest.value)} ${props.unit} on ${say.day(latest.day)}`,
    promise
      ? better(latest.value, promise.value)
        ? ', which keeps the promise'
        : `, ${say.number(gap)} short of the promise`
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

const MARGIN = { top: 26, right: 16, bottom: 28, left: 44 };
const HEIGHT = 260;

type Scales = { x: ScaleTime<number, number>; y: ScaleLinear<number, number> };

function scalesOf(props: BenefitTrajectoryProps, width: number): Scales {
  const { baseline, goLive, promise, forecast = [], actual } = props;
  const days = [baseline?.from, baseline?.to, goLive, promise?.by];
  const values = [baseline?.low, baseline?.high, promise?.value];
  const all = [...days, ...forecast.map(({ day }) => day), ...actual.map(({ day }) => day)];
  const extent = extentOf([
    ...values,
    ...forecast.flatMap(({ low, high }) => [low, high]),
    ...actual.map(({ value }) => value),
  ]);
  return {
    x: dayScale(all, MARGIN.left, width - MARGIN.right),
    y: scaleLinear(roomy(extent ?? [0, 1]), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4),
  };
}

function Forecast({ values, x, y }: { values: readonly ForecastValue[] } & Scales) {
  const band = area<ForecastValue>(
    ({ day }) => x(dayOf(day)),
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const middle = line<ForecastValue>(
    ({ day }) => x(dayOf(day)),
    ({ value }) => y(value),
  );
  return (
    <>
      <path d={band(values) ?? undefined} className="fill-range" />
      <path d={middle(values) ?? undefined} className="line-accent dashed" />
    </>
  );
}

function Marks({
  props,
  scales,
  width,
}: {
  props: BenefitTrajectoryProps;
  scales: Scales;
  width: number;
}) {
  const say = useFormats();
  const { x, y } = scales;
  const { baseline, promise, goLive } = props;
  const [bottom, right] = [HEIGHT - MARGIN.bottom, width - MARGIN.right];
  const course = line<MeasuredValue>(
    ({ day }) => x(dayOf(day)),
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null);
  const few = props.actual.length <= 40;
  return (
    <g aria-hidden>
      <ValueAxis scale={y} left={MARGIN.left} right={right} format={say.number} />
      <TimeAxis scale={x} top={MARGIN.top} bottom={bottom} say={say} />
      {baseline && (
        <>
          <rect
            x={x(dayOf(baseline.from))}
            width={Math.max(0, x(dayOf(baseline.to)) - x(dayOf(baseline.from)))}
            y={y(baseline.high)}
            height={Math.max(1, y(baseline.low) - y(baseline.high))}
            className="fill-none baseline-band"
          />
          <path
            d={`M${x(dayOf(baseline.from))} ${y(baseline.value)}H${right}`}
            className="line-strong dotted"
          />
        </>
      )}
      {props.forecast && <Forecast values={props.forecast} x={x} y={y} />}
      {promise && (
        <>
          <path
            d={`M${MARGIN.left} ${y(promise.value)}H${x(dayOf(promise.by))}`}
            className="line-text"
            strokeWidth={1.25}
          />
          <svg x={x(dayOf(promise.by))} y={y(promise.value)} overflow="visible">
            <Diamond x={0} y={0} />
          </svg>
        </>
      )}
      {goLive && (
        <DayMarker
          x={x(dayOf(goLive))}
          top={MARGIN.top}
          bottom={bottom}
          right={right}
          word="Go-live"
        />
      )}
      <path d={course(props.actual) ?? undefined} className="line-accent" />
      {few &&
        props.actual.map(({ day, value }) =>
          value === null ? null : (
            <circle key={day} cx={x(dayOf(day))} cy={y(value)} r={3.5} className="mark-point" />
          ),
        )}
    </g>
  );
}

function pointsOf(props: BenefitTrajectoryProps, { x, y }: Scales, say: Formats): PlotPoint[] {
  const measured = props.actual.flatMap(({ day, value, href }) =>
    value === null
      ? []
      : [
          {
            x: x(dayOf(day)),
            y: y(value),
            href,
            says: `${say.day(day)}: ${say.number(value)} ${props.unit}, measured`,
          },
        ],
  );
  return measured;
}

interface Line {
  day: string;
  what: string;
  value: number | null;
  range?: readonly [number, number];
}

function linesOf({ baseline, promise, forecast = [], actual }: BenefitTrajectoryProps): Line[] {
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
    ...actual.map(({ day, value }) => ({ day, what: 'Measured', value })),
    ...forecast.map(({ day, value, low, high }) => ({
      day,
      what: 'Forecast',
      value,
      range: [low, high] as const,
    })),
    ...(promise ? [{ day: promise.by, what: 'Promise', value: promise.value }] : []),
  ];
}

const columnsFor = (say: Formats): Column<Line>[] => [
  { name: 'Day', cell: ({ day }) => say.day(day), sortBy: ({ day }) => day },
  { name: 'What', cell: ({ what }) => what, sortBy: ({ what }) => what },
  {
    name: 'Value',
    numeric: true,
    cell: ({ value }) => (value === null ? 'not measured' : say.number(value)),
    sortBy: ({ value }) => value,
  },
  {
    name: '80% range',
    numeric: true,
    cell: ({ range }) => range && `${say.number(range[0])} to ${say.number(range[1])}`,
  },
];

const legend = (
  <Legend
    items={[
      {
        mark: <Bar from={0} to={100} y={9} height={12} className="fill-none baseline-band" />,
        word: 'Baseline',
      },
      { mark: <Diamond x={50} y={9} />, word: 'Promise' },
      { mark: <path d="M0 9H18" className="line-accent dashed" />, word: 'Forecast, 80% range' },
      {
        mark: (
          <>
            <path d="M0 9H18" className="line-accent" />
            <Dot x={50} y={9} className="mark-point" />
          </>
        ),
        word: 'Measured',
      },
    ]}
  />
);

/** The course of a benefit's measure: before go-live, as promised, as forecast, as measured. */
export function BenefitTrajectory(props: BenefitTrajectoryProps) {
  const say = useFormats();
  const lines = linesOf(props);
  return (
    <ChartFigure
      title={props.title ?? props.name}
      level={props.level}
      staleSince={props.staleSince}
      finding={trajectoryFinding(props, say)}
      empty={{
        nothing: `${props.name} has no baseline and no measurement yet.`,
        next: 'Measure the months before go-live first; without a baseline no gain can be shown.',
      }}
      legend={legend}
      columns={columnsFor(say)}
      rows={lines}
    >
      <Plot
        label={`${props.name} in ${props.unit}, by date`}
        height={HEIGHT}
        draw={(width) => {
          const scales = scalesOf(props, width);
          return {
            marks: <Marks props={props} scales={scales} width={width} />,
            points: pointsOf(props, scales, say),
          };
        }}
      />
    </ChartFigure>
  );
}
