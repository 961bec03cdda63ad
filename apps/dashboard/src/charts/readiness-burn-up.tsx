import { scaleLinear, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { dayOf } from '../parts/day';
import { useFormats, type Formats } from '../parts/format';
import type { Column } from '../parts/table';
import { DayMarker, TimeAxis, ValueAxis } from './axes';
import { burnUpFinding, type BurnUpData, type BurnUpDay, type BurnUpForecast } from './burn-up';
import { ChartFigure } from './chart-figure';
import { dayScale } from './days';
import { extentOf } from './extent';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar } from './marks';
import { Plot } from './plot';

const MARGIN = { top: 26, right: 16, bottom: 28, left: 44 };
const HEIGHT = 240;

interface Scales {
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

function scalesOf({ days, plan = [], forecast = [], due }: BurnUpData, width: number): Scales {
  const all = [...days, ...plan, ...forecast].map(({ day }) => day);
  const [least, most] = extentOf([
    ...days.flatMap(({ scope, done }) => [scope, done]),
    ...plan.map(({ done }) => done),
    ...forecast.map(({ high }) => high),
  ]) ?? [0, 1];
  return {
    x: dayScale([due, ...all], MARGIN.left, width - MARGIN.right),
    y: scaleLinear([Math.min(0, least), most || 1], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4),
  };
}

interface MarksProps extends Scales {
  data: BurnUpData;
  width: number;
  say: Formats;
}

function Marks({ data, x, y, width, say }: MarksProps) {
  const at = ({ day }: { day: string }) => x(dayOf(day));
  const scope = line<BurnUpDay>(at, (entry) => y(entry.scope)).curve(curveStepAfter);
  const done = line<BurnUpDay>(at, (entry) => y(entry.done ?? 0)).defined(
    (entry) => entry.done !== null,
  );
  const plan = line<{ day: string; done: number }>(at, (entry) => y(entry.done));
  const range = area<BurnUpForecast>(
    at,
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const [bottom, right] = [HEIGHT - MARGIN.bottom, width - MARGIN.right];
  return (
    <g aria-hidden>
      <ValueAxis scale={y} left={MARGIN.left} right={right} format={say.number} />
      <TimeAxis scale={x} top={MARGIN.top} bottom={bottom} say={say} />
      {data.forecast && <path d={range(data.forecast) ?? undefined} className="fill-range" />}
      {data.plan && <path d={plan(data.plan) ?? undefined} className="line-strong dashed" />}
      <path d={scope(data.days) ?? undefined} className="line-text dotted" />
      <path d={done(data.days) ?? undefined} className="line-accent" />
      {data.due && (
        <DayMarker
          x={x(dayOf(data.due))}
          top={MARGIN.top}
          bottom={bottom}
          right={right}
          word="Due"
        />
      )}
    </g>
  );
}

const columnsFor = (say: Formats): Column<BurnUpDay>[] => [
  { name: 'Day', cell: ({ day }) => say.day(day), sortBy: ({ day }) => day },
  {
    name: 'On the list',
    numeric: true,
    cell: ({ scope }) => say.number(scope),
    sortBy: ({ scope }) => scope,
  },
  {
    name: 'Done',
    numeric: true,
    cell: ({ done }) => (done === null ? 'not counted' : say.number(done)),
    sortBy: ({ done }) => done,
  },
];

const legendOf = ({ plan, forecast }: BurnUpData) => (
  <Legend
    items={[
      { mark: <path d="M0 9H18" className="line-text dotted" />, word: 'On the list' },
      { mark: <path d="M0 9H18" className="line-accent" />, word: 'Done' },
      ...(plan
        ? [{ mark: <path d="M0 9H18" className="line-strong dashed" />, word: 'Plan' }]
        : []),
      ...(forecast
        ? [
            {
              mark: <Bar from={0} to={100} y={9} className="fill-range" />,
              word: 'Forecast, 80% range',
            },
          ]
        : []),
    ]}
  />
);

/** Items done against items on the list, so that a growing list shows. */
export function ReadinessBurnUp({ days, plan, forecast, due, ...framing }: BurnUpData & Framing) {
  const say = useFormats();
  const data = { days, plan, forecast, due };
  return (
    <ChartFigure
      title="Readiness burn-up"
      {...framing}
      finding={burnUpFinding(data, say)}
      empty={{
        nothing: 'No item is counted yet.',
        next: 'Add checklist items; from then on each day shows how many are done.',
      }}
      legend={legendOf(data)}
      columns={columnsFor(say)}
      rows={days}
    >
      <Plot
        label="Items done and items on the list, by date"
        height={HEIGHT}
        draw={(width) => {
          const { x, y } = scalesOf(data, width);
          return {
            marks: <Marks data={data} x={x} y={y} width={width} say={say} />,
            points: days.flatMap(({ day, done, scope }) =>
              done === null
                ? []
                : [
                    {
                      x: x(dayOf(day)),
                      y: y(done),
                      says: `${say.day(day)}: ${say.number(done)} of ${say.number(scope)} done`,
                    },
                  ],
            ),
          };
        }}
      />
    </ChartFigure>
  );
}
