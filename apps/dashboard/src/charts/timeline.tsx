import type { ScaleTime } from 'd3-scale';
import { dayOf } from '../parts/day';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { dayScale } from './days';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, Diamond, Dot, Square } from './marks';
import { slipOf, timelineFinding, type PlannedMilestone } from './planned';
import { useTelling, type Telling } from './telling';
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
  const { t } = useTelling();
  const { baselineOn, forecastOn, safeOn, achievedOn, kind } = milestone;
  const reached = achievedOn ?? forecastOn;
  if (!reached && !baselineOn) return <p className="row-missing">{t('timeline.noDate')}</p>;
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
function Months({ scale, today }: { scale: ScaleTime<number, number>; today: string }) {
  const { t, say } = useTelling();
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
            {t('timeline.today')}
          </b>
        )}
      </div>
      <span className="row-value" />
    </div>
  );
}

const columnsFor = ({ t, say }: Telling): Column<PlannedMilestone>[] => {
  const day = (name: string, of: (milestone: PlannedMilestone) => string | undefined) => ({
    name,
    sortBy: (milestone: PlannedMilestone) => of(milestone) ?? null,
    cell: (milestone: PlannedMilestone) => {
      const date = of(milestone);
      return date ? say.day(date) : null;
    },
  });
  return [
    { name: t('word.milestone'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    day(t('word.baseline'), ({ baselineOn }) => baselineOn),
    day(t('word.forecast'), ({ forecastOn }) => forecastOn),
    day(t('timeline.safe'), ({ safeOn }) => safeOn),
    day(t('timeline.achieved'), ({ achievedOn }) => achievedOn),
    {
      name: t('timeline.slip'),
      numeric: true,
      sortBy: slipOf,
      cell: (milestone) => {
        const slip = slipOf(milestone);
        return slip === null ? null : say.signed(slip);
      },
    },
  ];
};

function Meaning() {
  const { t } = useTelling();
  const range = <Bar from={0} to={100} y={9} height={10} className="fill-range" />;
  return (
    <Legend
      items={[
        { mark: <Dot x={50} y={9} className="mark-hollow" />, word: t('word.baseline') },
        { mark: <Dot x={50} y={9} />, word: t('word.forecast') },
        { mark: <Diamond x={50} y={9} className="fill-accent" />, word: t('timeline.gate') },
        { mark: range, word: t('timeline.toSafe') },
        { mark: <Square x={50} y={9} />, word: t('word.done') },
      ]}
    />
  );
}

function slipWords(milestone: PlannedMilestone, { t, say }: Telling): string {
  if (milestone.suspended) return t('timeline.suspended');
  const slip = slipOf(milestone);
  if (slip === null) return t('timeline.noBaseline');
  return slip === 0 ? t('timeline.asPlanned') : t('word.shift', { days: say.signed(slip) });
}

interface RowProps {
  milestone: PlannedMilestone;
  scale: ScaleTime<number, number>;
  today: string;
}

function Row({ milestone, scale, today }: RowProps) {
  const telling = useTelling();
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
        {slipWords(milestone, telling)}
      </p>
    </li>
  );
}

/** Where the plan is against where it first was. */
export function Timeline({ milestones, today, most = ROWS_SHOWN, ...framing }: TimelineProps) {
  const telling = useTelling();
  const { t } = telling;
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
      title={t('timeline.title')}
      {...framing}
      finding={timelineFinding(milestones, telling)}
      empty={{
        nothing: t('timeline.nothing'),
        next: t('timeline.next'),
      }}
      legend={<Meaning />}
      columns={columnsFor(telling)}
      rows={milestones}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
    >
      <div className="timeline">
        <Months scale={scale} today={today} />
        <ul className="rows">
          {shown.map((milestone) => (
            <Row key={milestone.id} {...{ milestone, scale, today }} />
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
