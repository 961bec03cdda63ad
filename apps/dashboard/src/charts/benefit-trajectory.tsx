import { dayOf } from '../parts/day';
import { useFormats, type Formats } from '../parts/format';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar, Diamond, Dot } from './marks';
import { Plot, type PlotPoint } from './plot';
import {
  aimWord,
  linesOf,
  trajectoryFinding,
  type Trajectory,
  type TrajectoryLine,
} from './trajectory';
import { HEIGHT, Marks, scalesOf, type Scales } from './trajectory-marks';

function pointsOf(props: Trajectory, { x, y }: Scales, say: Formats): PlotPoint[] {
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

const columnsFor = (say: Formats): Column<TrajectoryLine>[] => [
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

const Meaning = ({ aim, forecast = [] }: Pick<Trajectory, 'aim' | 'forecast'>) => (
  <Legend
    items={[
      {
        mark: <Bar from={0} to={100} y={9} height={12} className="fill-none baseline-band" />,
        word: 'Baseline',
      },
      { mark: <Diamond x={50} y={9} />, word: aimWord(aim) },
      {
        mark: <path d="M0 9H18" className="line-accent dashed" />,
        word: forecast.some(({ low, high }) => low < high) ? 'Forecast, 80% range' : 'Forecast',
      },
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
export function BenefitTrajectory(props: Trajectory & Framing) {
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
      legend={<Meaning aim={props.aim} forecast={props.forecast} />}
      columns={columnsFor(say)}
      rows={lines}
    >
      <Plot
        label={`${props.name} in ${props.unit}, by date`}
        height={HEIGHT}
        draw={(width) => {
          const scales = scalesOf(props, width);
          return {
            marks: <Marks data={props} scales={scales} width={width} />,
            points: pointsOf(props, scales, say),
          };
        }}
      />
    </ChartFigure>
  );
}
