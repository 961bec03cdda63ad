import { dayOf } from '../parts/day';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Plot, type PlotPoint } from './plot';
import { mostSlipped, slipFinding, slipOf, type DateReport, type SlippingMilestone } from './slip';
import { Courses, DASHES, DRAWN, HEIGHT, scalesOf, type Scales } from './slip-courses';
import { useTelling, type Telling } from './telling';
import './rows.css';
import './slip-chart.css';

interface SlipChartProps extends Framing {
  milestones: readonly SlippingMilestone[];
}

interface DatedRow extends DateReport {
  id: string;
  name: string;
}

const columnsFor = ({ t, say }: Telling): Column<DatedRow>[] => [
  { name: t('word.milestone'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: t('slip.reported'),
    cell: ({ reportedOn }) => say.day(reportedOn),
    sortBy: ({ reportedOn }) => reportedOn,
  },
  {
    name: t('word.forecast'),
    cell: ({ forecastOn }) => say.day(forecastOn),
    sortBy: ({ forecastOn }) => forecastOn,
  },
  { name: t('word.reason'), cell: ({ reason }) => reason },
];

function slipWords(slip: number | null, { t, say }: Telling): string {
  if (slip === null) return t('slip.noDate');
  return slip === 0 ? t('slip.notMoved') : t('word.shift', { days: say.signed(slip) });
}

/** Which number is which, and how far it moved. */
function Names({ milestones }: { milestones: readonly SlippingMilestone[] }) {
  const telling = useTelling();
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
            {slipWords(slipOf(milestone), telling)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The dates of milestones as they were reported: flat is stable, rising is slipping. */
export function SlipChart({ milestones, ...framing }: SlipChartProps) {
  const telling = useTelling();
  const { t, say } = telling;
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
        says: t(reason ? 'slip.pointFor' : 'slip.point', {
          name,
          reason: reason ?? '',
          reported: say.day(reportedOn),
          forecast: say.day(forecastOn),
        }),
      })),
    );
  return (
    <ChartFigure
      title={t('slip.title')}
      {...framing}
      finding={slipFinding(milestones, telling)}
      empty={{
        nothing: t('slip.nothing'),
        next: t('slip.next'),
      }}
      columns={columnsFor(telling)}
      rows={rows}
      note={
        dated.length > drawn.length
          ? t('slip.note', { drawn: say.number(drawn.length), all: say.number(dated.length) })
          : undefined
      }
    >
      <Plot
        label={t('slip.label')}
        height={HEIGHT}
        draw={(width) => {
          const scales = scalesOf(drawn, width);
          return {
            marks: <Courses milestones={drawn} {...scales} />,
            points: points(scales),
          };
        }}
      />
      <Names milestones={drawn} />
    </ChartFigure>
  );
}
