import { scaleLinear, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, line } from 'd3-shape';
import { dayOf } from '../parts/day';
import { DayMarker, TimeAxis, ValueAxis } from './axes';
import { dayScale } from './days';
import { extentOf, roomy } from './extent';
import { Diamond } from './marks';
import { useTelling } from './telling';
import type { BaselineValue, ForecastValue, MeasuredValue, Trajectory } from './trajectory';

/** The height of the chart in pixels. */
export const HEIGHT = 260;
/** The most values that each get a dot. */
const DOTTED = 40;
const MARGIN = { top: 26, right: 16, bottom: 28, left: 44 };

/** From days and values to pixels. */
export type Scales = { x: ScaleTime<number, number>; y: ScaleLinear<number, number> };

/** The scales that all that is known fits into. */
export function scalesOf(props: Trajectory, width: number): Scales {
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

function Baseline({ baseline, x, y, right }: { baseline: BaselineValue; right: number } & Scales) {
  const [from, to] = [x(dayOf(baseline.from)), x(dayOf(baseline.to))];
  return (
    <>
      <rect
        x={from}
        width={Math.max(0, to - from)}
        y={y(baseline.high)}
        height={Math.max(1, y(baseline.low) - y(baseline.high))}
        className="fill-none baseline-band"
      />
      <path d={`M${from} ${y(baseline.value)}H${right}`} className="line-strong dotted" />
    </>
  );
}

function PromiseLine({ promise, x, y }: { promise: NonNullable<Trajectory['promise']> } & Scales) {
  const at = { x: x(dayOf(promise.by)), y: y(promise.value) };
  return (
    <>
      <path d={`M${MARGIN.left} ${at.y}H${at.x}`} className="line-text" strokeWidth={1.25} />
      <svg {...at} overflow="visible">
        <Diamond x={0} y={0} />
      </svg>
    </>
  );
}

function Measured({ values, x, y }: { values: readonly MeasuredValue[] } & Scales) {
  // The line does not lead over a break.
  const parts = values.flatMap((value) =>
    value.afterBreak ? [{ day: value.day, value: null }, value] : [value],
  );
  const course = line<MeasuredValue>(
    ({ day }) => x(dayOf(day)),
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null);
  const dots = values.length <= DOTTED ? values : [];
  return (
    <>
      <path d={course(parts) ?? undefined} className="line-accent" />
      {dots.map(({ day, value }, index) =>
        value === null ? null : (
          <circle key={index} cx={x(dayOf(day))} cy={y(value)} r={3.5} className="mark-point" />
        ),
      )}
    </>
  );
}

interface MarksProps {
  data: Trajectory;
  scales: Scales;
  width: number;
}

/** Everything on the chart but the points that can be read one by one. */
export function Marks({ data, scales, width }: MarksProps) {
  const { t, say } = useTelling();
  const { x, y } = scales;
  const { baseline, promise, goLive, forecast } = data;
  const right = width - MARGIN.right;
  const upright = { top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom };
  return (
    <g aria-hidden>
      <ValueAxis scale={y} left={MARGIN.left} right={right} format={say.number} />
      <TimeAxis scale={x} {...upright} say={say} />
      {baseline && <Baseline baseline={baseline} right={right} x={x} y={y} />}
      {forecast && <Forecast values={forecast} x={x} y={y} />}
      {promise && <PromiseLine promise={promise} x={x} y={y} />}
      {goLive && (
        <DayMarker x={x(dayOf(goLive))} {...upright} right={right} word={t('trajectory.goLive')} />
      )}
      {data.actual
        .filter(({ afterBreak }) => afterBreak)
        .map(({ day }) => (
          <DayMarker
            key={day}
            x={x(dayOf(day))}
            {...upright}
            right={right}
            word={t('trajectory.definedAnew')}
          />
        ))}
      <Measured values={data.actual} x={x} y={y} />
    </g>
  );
}
