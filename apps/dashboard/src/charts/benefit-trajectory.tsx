import { dayOf } from '../parts/day';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar, Diamond, Dot } from './marks';
import { Plot, type PlotPoint } from './plot';
import { useTelling, type Telling } from './telling';
import { linesOf, trajectoryFinding, type Trajectory, type TrajectoryLine } from './trajectory';
import { HEIGHT, Marks, scalesOf, type Scales } from './trajectory-marks';

function pointsOf(props: Trajectory, { x, y }: Scales, { t, say }: Telling): PlotPoint[] {
  const measured = props.actual.flatMap(({ day, value, href }) =>
    value === null
      ? []
      : [
          {
            x: x(dayOf(day)),
            y: y(value),
            href,
            says: t('trajectory.point', {
              day: say.day(day),
              value: say.number(value),
              unit: props.unit,
            }),
          },
        ],
  );
  return measured;
}

const columnsFor = ({ t, say }: Telling): Column<TrajectoryLine>[] => [
  { name: t('word.day'), cell: ({ day }) => say.day(day), sortBy: ({ day }) => day },
  { name: t('trajectory.what'), cell: ({ what }) => what, sortBy: ({ what }) => what },
  {
    name: t('trajectory.value'),
    numeric: true,
    cell: ({ value }) => (value === null ? t('word.notMeasured') : say.number(value)),
    sortBy: ({ value }) => value,
  },
  {
    name: t('trajectory.range'),
    numeric: true,
    cell: ({ range }) =>
      range && t('trajectory.fromTo', { low: say.number(range[0]), high: say.number(range[1]) }),
  },
];

function Meaning({ aim = 'promise', forecast = [] }: Pick<Trajectory, 'aim' | 'forecast'>) {
  const { t } = useTelling();
  const band = <Bar from={0} to={100} y={9} height={12} className="fill-none baseline-band" />;
  const measured = (
    <>
      <path d="M0 9H18" className="line-accent" />
      <Dot x={50} y={9} className="mark-point" />
    </>
  );
  const ranged = forecast.some(({ low, high }) => low < high);
  return (
    <Legend
      items={[
        { mark: band, word: t('word.baseline') },
        { mark: <Diamond x={50} y={9} />, word: t(`word.${aim}`) },
        {
          mark: <path d="M0 9H18" className="line-accent dashed" />,
          word: t(ranged ? 'word.forecastRange' : 'word.forecast'),
        },
        { mark: measured, word: t('trajectory.measured') },
      ]}
    />
  );
}

/** The course of a benefit's measure: before go-live, as promised, as forecast, as measured. */
export function BenefitTrajectory(props: Trajectory & Framing) {
  const telling = useTelling();
  const { t } = telling;
  const { name, unit } = props;
  const lines = linesOf(props, telling);
  return (
    <ChartFigure
      title={props.title ?? name}
      level={props.level}
      staleSince={props.staleSince}
      finding={trajectoryFinding(props, telling)}
      empty={{
        nothing: t('trajectory.nothing', { name }),
        next: t('trajectory.next'),
      }}
      legend={<Meaning aim={props.aim} forecast={props.forecast} />}
      columns={columnsFor(telling)}
      rows={lines}
    >
      <Plot
        label={t('trajectory.label', { name, unit })}
        height={HEIGHT}
        draw={(width) => {
          const scales = scalesOf(props, width);
          return {
            marks: <Marks data={props} scales={scales} width={width} />,
            points: pointsOf(props, scales, telling),
          };
        }}
      />
    </ChartFigure>
  );
}
