import type { ScaleTime } from 'd3-scale';
import { dayOf } from '../parts/day';
import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { dayScale } from './days';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, Diamond, Dot, Square } from './marks';
import { slipOf, timelineFinding, type PlannedMilestone } from './planned';
import './rows.css';
import './timeline.css';

const TICKS = 9;

interface TimelineProps extends Framing {
  milestones: readonly PlannedMilestone[];
  today: string;
  /** How many rows at most are drawn. */
  most?: number;
}

function Course({ milestone, at }: { milestone: PlannedMilestone; at: (day: string) => number }) {
  const { baselineOn, forecastOn, safeOn, achievedOn, kind } = milestone;
  const reached = achievedOn ?? forecastOn;
  if (!reached && !baselineOn) return <p className="row-missing">No date yet</p>;
  return (
    <svg className="row-bar" height={24} aria-hidden>
      {baselineOn && reached && (
        <line
          x1={`${at(baselineOn)}%`}
          x2={`${at(reached)}%`}
          y1={12}
          y2={12}
          className="line-strong"
        />
      )}
      {forecastOn && safeOn && !achievedOn && (
        <Bar from={at(forecastOn)} to={at(safeOn)} height={10} className="fill-range" />
      )}
      {baselineOn && <Dot x={at(baselineOn)} className="mark-hollow" />}
      {achievedOn && <Square x={at(achievedOn)} />}
      {!achievedOn &&
        forecastOn &&
        (kind === 'gate' ? (
          <Diamond x={at(forecastOn)} className="fill-accent" />
        ) : (
          <Dot x={at(forecastOn)} />
        ))}
    </svg>
  );
}

/** The months over the rows, and today. */
function Months({
  scale,
  today,
  say,
}: {
  scale: ScaleTime<number, number>;
  today: string;
  say: Formats;
}) {
  const ticks = scale.ticks(TICKS);
  const now = scale(dayOf(today));
  return (
    <div className="row axis-row" aria-hidden>
      <span />
      <div className="timeline-months row-bar-cell">
        {ticks.map((at, index) => (
          <span
            key={at.getTime()}
            style={{ left: `${scale(at)}%` }}
            className={index % 2 ? 'timeline-second' : undefined}
          >
            {index === 0 || at.getUTCMonth() === 0 ? say.monthOfYear(at) : say.month(at)}
          </span>
        ))}
        {now >= 0 && now <= 100 && (
          <b style={{ left: `${now}%` }} className={now > 88 ? 'timeline-end' : undefined}>
            Today
          </b>
        )}
      </div>
      <span className="row-value" />
    </div>
  );
}

const columnsFor = (say: Formats): Column<PlannedMilestone>[] => {
  const day = (name: string, of: (milestone: PlannedMilestone) => string | undefined) => ({
    name,
    sortBy: (milestone: PlannedMilestone) => of(milestone) ?? null,
    cell: (milestone: PlannedMilestone) => {
      const date = of(milestone);
      return date ? say.day(date) : null;
    },
  });
  return [
    { name: 'Milestone', cell: ({ name }) => name, sortBy: ({ name }) => name },
    day('Baseline', ({ baselineOn }) => baselineOn),
    day('Forecast', ({ forecastOn }) => forecastOn),
    day('80% safe', ({ safeOn }) => safeOn),
    day('Achieved', ({ achievedOn }) => achievedOn),
    {
      name: 'Slip in days',
      numeric: true,
      sortBy: slipOf,
      cell: (milestone) => {
        const slip = slipOf(milestone);
        return slip === null ? null : say.signed(slip);
      },
    },
  ];
};

const legend = (
  <Legend
    items={[
      { mark: <Dot x={50} y={9} className="mark-hollow" />, word: 'Baseline' },
      { mark: <Dot x={50} y={9} />, word: 'Forecast' },
      { mark: <Diamond x={50} y={9} className="fill-accent" />, word: 'Gate' },
      {
        mark: <Bar from={0} to={100} y={9} height={10} className="fill-range" />,
        word: 'To the 80% date',
      },
      { mark: <Square x={50} y={9} />, word: 'Done' },
    ]}
  />
);

function slipWords(milestone: PlannedMilestone, say: Formats): string {
  if (milestone.suspended) return 'suspended';
  const slip = slipOf(milestone);
  return slip === null ? 'no baseline' : slip === 0 ? 'as planned' : `${say.signed(slip)} d`;
}

interface RowProps {
  milestone: PlannedMilestone;
  scale: ScaleTime<number, number>;
  today: string;
  say: Formats;
}

function Row({ milestone, scale, today, say }: RowProps) {
  return (
    <li className="row">
      <p className="row-name">
        <MaybeLink href={milestone.href}>{milestone.name}</MaybeLink>
      </p>
      <div className="row-bar-cell timeline-bar">
        {scale.ticks(TICKS).map((tick) => (
          <i key={tick.getTime()} className="timeline-month" style={{ left: `${scale(tick)}%` }} />
        ))}
        <i className="timeline-today" style={{ left: `${scale(dayOf(today))}%` }} />
        <Course milestone={milestone} at={(day) => scale(dayOf(day))} />
      </div>
      <p className={(slipOf(milestone) ?? 0) > 0 ? 'row-value negative' : 'row-value'}>
        {slipWords(milestone, say)}
      </p>
    </li>
  );
}

/** Where the plan is against where it first was. */
export function Timeline({ milestones, today, most = ROWS_SHOWN, ...framing }: TimelineProps) {
  const say = useFormats();
  const by = (milestone: PlannedMilestone) => milestone.achievedOn ?? milestone.forecastOn ?? '9';
  const ordered = milestones.toSorted((a, b) => by(a).localeCompare(by(b)));
  const ahead = ordered.filter(({ achievedOn }) => !achievedOn);
  const done = ordered.filter(({ achievedOn }) => achievedOn);
  const shown = [...done.slice(-Math.max(3, most - ahead.length)), ...ahead].slice(0, most);
  const scale = dayScale(
    [
      today,
      ...shown.flatMap((row) => [row.baselineOn, row.forecastOn, row.safeOn, row.achievedOn]),
    ],
    2,
    98,
  );
  return (
    <ChartFigure
      title="Plan against baseline"
      {...framing}
      finding={timelineFinding(milestones, say)}
      empty={{
        nothing: 'No milestone is planned yet.',
        next: 'Adopt a plan from its template; its first dates become the baseline.',
      }}
      legend={legend}
      columns={columnsFor(say)}
      rows={milestones}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
    >
      <div className="timeline">
        <Months scale={scale} today={today} say={say} />
        <ul className="rows">
          {shown.map((milestone) => (
            <Row key={milestone.id} {...{ milestone, scale, today, say }} />
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
