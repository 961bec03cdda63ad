import { dayOf } from '../parts/day';
import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Plot, type PlotPoint } from './plot';
import { mostSlipped, slipFinding, slipOf, type DateReport, type SlippingMilestone } from './slip';
import { Courses, DASHES, DRAWN, HEIGHT, scalesOf, type Scales } from './slip-courses';
import './rows.css';
import './slip-chart.css';

interface SlipChartProps extends Framing {
  milestones: readonly SlippingMilestone[];
}

interface DatedRow extends DateReport {
  id: string;
  name: string;
}

const columnsFor = (say: Formats): Column<DatedRow>[] => [
  { name: 'Milestone', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: 'Reported',
    cell: ({ reportedOn }) => say.day(reportedOn),
    sortBy: ({ reportedOn }) => reportedOn,
  },
  {
    name: 'Forecast',
    cell: ({ forecastOn }) => say.day(forecastOn),
    sortBy: ({ forecastOn }) => forecastOn,
  },
  { name: 'Reason', cell: ({ reason }) => reason },
];

const slipWords = (slip: number | null, say: Formats) =>
  slip === null ? 'no date' : slip === 0 ? 'not moved' : `${say.signed(slip)} d`;

/** Which number is which, and how far it moved. */
function Names({ milestones, say }: { milestones: readonly SlippingMilestone[]; say: Formats }) {
  return (
    <ol className="slip-names">
      {milestones.map((milestone, index) => (
        <li key={milestone.id}>
          <span className="slip-number">{index + 1}</span>
          <svg
            width={28}
            height={12}
            aria-hidden
            className={index === 0 ? 'slip-worst' : undefined}
          >
            <path d="M0 6H28" className="slip-course" strokeDasharray={DASHES[index]} />
          </svg>
          <span className="slip-name">
            <MaybeLink href={milestone.href}>{milestone.name}</MaybeLink>
          </span>
          <span className={(slipOf(milestone) ?? 0) > 0 ? 'row-value negative' : 'row-value'}>
            {slipWords(slipOf(milestone), say)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The dates of milestones as they were reported: flat is stable, rising is slipping. */
export function SlipChart({ milestones, ...framing }: SlipChartProps) {
  const say = useFormats();
  const dated = mostSlipped(milestones.filter(({ reports }) => reports.length > 0));
  const drawn = dated.slice(0, DRAWN);
  const rows = milestones.flatMap(({ id, name, reports }) =>
    reports.map((report) => ({ ...report, id, name })),
  );
  const points = ({ x, y }: Scales): PlotPoint[] =>
    drawn.toReversed().flatMap(({ name, reports }) =>
      reports.map(({ reportedOn, forecastOn, reason, href }) => ({
        x: x(dayOf(reportedOn)),
        y: y(dayOf(forecastOn)),
        href,
        says: `${name}: on ${say.day(reportedOn)} forecast for ${say.day(forecastOn)}${reason ? ` (${reason})` : ''}`,
      })),
    );
  return (
    <ChartFigure
      title="How the dates moved"
      {...framing}
      finding={slipFinding(milestones, say)}
      empty={{
        nothing: 'No milestone has a date yet.',
        next: 'Plan a milestone; every later date and its reason is kept and drawn here.',
      }}
      columns={columnsFor(say)}
      rows={rows}
      note={
        dated.length > drawn.length
          ? `Draws the ${drawn.length} that moved most of ${say.number(dated.length)}.`
          : undefined
      }
    >
      <Plot
        label="Forecast date (up) by date of report (across)"
        height={HEIGHT}
        draw={(width) => {
          const scales = scalesOf(drawn, width);
          return {
            marks: <Courses milestones={drawn} {...scales} say={say} />,
            points: points(scales),
          };
        }}
      />
      <Names milestones={drawn} say={say} />
    </ChartFigure>
  );
}
