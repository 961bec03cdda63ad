import { scaleLinear, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { dayOf } from '../parts/day';
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
import { useTelling, type Telling } from './telling';

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
}

function Marks({ data, x, y, width }: MarksProps) {
  const { t, say } = useTelling();
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
          word={t('burnUp.due')}
        />
      )}
    </g>
  );
}

const columnsFor = ({ t, say }: Telling): Column<BurnUpDay>[] => [
  { name: t('word.day'), cell: ({ day }) => say.day(day), sortBy: ({ day }) => day },
  {
    name: t('burnUp.list'),
    numeric: true,
    cell: ({ scope }) => say.number(scope),
    sortBy: ({ scope }) => scope,
  },
  {
    name: t('word.done'),
    numeric: true,
    cell: ({ done }) => (done === null ? t('burnUp.notCounted') : say.number(done)),
    sortBy: ({ done }) => done,
  },
];

function Meaning({ plan, forecast }: BurnUpData) {
  const { t } = useTelling();
  const planned = <path d="M0 9H18" className="line-strong dashed" />;
  const range = <Bar from={0} to={100} y={9} className="fill-range" />;
  return (
    <Legend
      items={[
        { mark: <path d="M0 9H18" className="line-text dotted" />, word: t('burnUp.list') },
        { mark: <path d="M0 9H18" className="line-accent" />, word: t('word.done') },
        ...(plan ? [{ mark: planned, word: t('burnUp.plan') }] : []),
        ...(forecast ? [{ mark: range, word: t('word.forecastRange') }] : []),
      ]}
    />
  );
}

/** Items done against items on the list, so that a growing list shows. */
export function ReadinessBurnUp({ days, plan, forecast, due, ...framing }: BurnUpData & Framing) {
  const telling = useTelling();
  const { t, say } = telling;
  const data = { days, plan, forecast, due };
  return (
    <ChartFigure
      title={t('burnUp.title')}
      {...framing}
      finding={burnUpFinding(data, telling)}
      empty={{
        nothing: t('burnUp.nothing'),
        next: t('burnUp.next'),
      }}
      legend={<Meaning {...data} />}
      columns={columnsFor(telling)}
      rows={days}
    >
      <Plot
        label={t('burnUp.label')}
        height={HEIGHT}
        draw={(width) => {
          const { x, y } = scalesOf(data, width);
          return {
            marks: <Marks data={data} x={x} y={y} width={width} />,
            points: days.flatMap(({ day, done, scope }) =>
              done === null
                ? []
                : [
                    {
                      x: x(dayOf(day)),
                      y: y(done),
                      says: t('burnUp.point', {
                        day: say.day(day),
                        n: say.number(done),
                        all: say.number(scope),
                      }),
                    },
                  ],
            ),
          };
        }}
      />
    </ChartFigure>
  );
}
