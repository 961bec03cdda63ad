import type { ScaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import { dayOf } from '../parts/day';
import { TimeAxis } from './axes';
import { dayScale } from './days';
import { useTelling } from './telling';
import type { DateReport, SlippingMilestone } from './slip';

/** How many courses can be told apart on one chart. */
export const DRAWN = 5;
/** The lines, told apart without colour. */
export const DASHES = ['none', '7 4', '2 4', '10 3 2 3', '4 2'];

/** The height of the chart in pixels. */
export const HEIGHT = 280;
const MARGIN = { top: 12, right: 26, bottom: 28, left: 56 };

/** From days to pixels: the day of the report across, the forecast up. */
export interface Scales {
  x: ScaleTime<number, number>;
  y: ScaleTime<number, number>;
}

/** The scales that all reports fit into. */
export function scalesOf(milestones: readonly SlippingMilestone[], width: number): Scales {
  const reports = milestones.flatMap((milestone) => milestone.reports);
  const reported = reports.map(({ reportedOn }) => reportedOn);
  return {
    x: dayScale(reported, MARGIN.left + 8, width - MARGIN.right),
    y: dayScale(
      reports.map(({ forecastOn }) => forecastOn),
      HEIGHT - MARGIN.bottom - 8,
      MARGIN.top,
    ),
  };
}

/** Where the forecast is the day of reporting: a line that reaches it is done. */
function Diagonal({ x, y }: Scales) {
  const { t } = useTelling();
  const from = Math.max(Number(x.domain()[0]), Number(y.domain()[0]));
  const to = Math.min(Number(x.domain()[1]), Number(y.domain()[1]));
  if (from >= to) return null;
  return (
    <>
      <path d={`M${x(from)} ${y(from)}L${x(to)} ${y(to)}`} className="line-strong dashed" />
      <text x={x(to) - 6} y={y(to) + 16} textAnchor="end" className="words words-halo">
        {t('word.done')}
      </text>
    </>
  );
}

/** Keeps the numbers at the ends of lines from standing on each other. */
function apart(ends: readonly number[], least: number): number[] {
  const order = ends.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed = Array.from(ends);
  order.forEach((entry, rank) => {
    const before = order[rank - 1];
    placed[entry.index] = before ? Math.max(entry.y, (placed[before.index] ?? 0) + least) : entry.y;
  });
  return placed;
}

/** The axes, the day of doing, and the course of each milestone with its number at the end. */
export function Courses({
  milestones,
  x,
  y,
}: Scales & { milestones: readonly SlippingMilestone[] }) {
  const { say } = useTelling();
  const course = line<DateReport>(
    ({ reportedOn }) => x(dayOf(reportedOn)),
    ({ forecastOn }) => y(dayOf(forecastOn)),
  );
  const right = x.range()[1] ?? 0;
  const ends = apart(
    milestones.map(({ reports }) => y(dayOf(reports.at(-1)?.forecastOn ?? ''))),
    16,
  );
  return (
    <g aria-hidden>
      <TimeAxis scale={x} top={MARGIN.top} bottom={HEIGHT - MARGIN.bottom} say={say} />
      {y.ticks(5).map((at) => (
        <g key={at.getTime()} transform={`translate(0 ${y(at)})`}>
          <path d={`M${MARGIN.left} 0H${right}`} className="line-grid" />
          <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end" className="words">
            {say.monthOfYear(at)}
          </text>
        </g>
      ))}
      <Diagonal x={x} y={y} />
      {milestones.map((milestone, index) => (
        <g key={milestone.id} className={index === 0 ? 'slip-worst' : undefined}>
          <path
            d={course(milestone.reports) ?? undefined}
            className="slip-course"
            strokeDasharray={DASHES[index]}
          />
          {milestone.reports.length <= 30 &&
            milestone.reports.map(({ reportedOn, forecastOn }, at) => (
              <circle
                key={at}
                cx={x(dayOf(reportedOn))}
                cy={y(dayOf(forecastOn))}
                r={3.5}
                className="slip-vertex"
              />
            ))}
          <text
            x={x(dayOf(milestone.reports.at(-1)?.reportedOn ?? '')) + 12}
            y={ends[index]}
            dy="0.32em"
            className="words words-strong"
          >
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
